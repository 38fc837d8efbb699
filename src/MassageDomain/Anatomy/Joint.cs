namespace MassageDomain.Anatomy;

/// <summary>A joint, or several that are measured as one, with the movements that a therapist measures.</summary>
/// <remarks>How far a movement goes in people is for the outcome measurements, which bear the movements' names.</remarks>
public sealed record Joint
{
    /// <summary>The joint's name.</summary>
    public required JointCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether there is one on the left and one on the right; otherwise it lies in the middle.</summary>
    public required bool Sided { get; init; }

    /// <summary>The regions in which it lies, on each side where they have sides.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);

    /// <summary>Its movements.</summary>
    public IReadOnlyList<Motion> Motions { get; init => field = ValueList.From(value); } = ValueList.From<Motion>(null);
}
