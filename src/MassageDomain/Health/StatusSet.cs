namespace MassageDomain.Health;

/// <summary>Statuses as bits, one for each, and one for a status that was not said.</summary>
internal static class StatusSet
{
    public const uint NotSaid = 1;

    public static readonly uint Current = Of(ConditionStatus.Active) | Of(ConditionStatus.Suspected) | Of(ConditionStatus.Controlled);
    public static readonly uint Over = Of(ConditionStatus.Resolved) | Of(ConditionStatus.PastHistory);

    public static uint Of(ConditionStatus status) => 1u << (int)status;

    /// <summary>The statuses that count for a rule: those that it names; where it names none, the current ones and what was not said.</summary>
    public static uint Wanted(IReadOnlyList<ConditionStatus> named)
    {
        var bits = named.Count == 0 ? Current | NotSaid : 0;
        foreach (var status in named.Span())
        {
            bits |= Of(status);
        }

        return bits;
    }
}
