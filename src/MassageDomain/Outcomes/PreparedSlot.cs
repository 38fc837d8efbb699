namespace MassageDomain.Outcomes;

/// <summary>Holds what was worked out once from a scale, without taking part in the scale's equality.</summary>
internal struct PreparedSlot : IEquatable<PreparedSlot>
{
    private PreparedScale? _prepared;

    public PreparedScale For(OutcomeScale scale)
    {
        var prepared = Volatile.Read(ref _prepared);
        if (prepared is null || !ReferenceEquals(prepared.Owner, scale))
        {
            prepared = new PreparedScale(scale);
            Volatile.Write(ref _prepared, prepared);
        }

        return prepared;
    }

    public readonly bool Equals(PreparedSlot other) => true;

    public override readonly bool Equals(object? obj) => obj is PreparedSlot;

    public override readonly int GetHashCode() => 0;
}
