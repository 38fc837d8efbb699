namespace MassageDomain.Outcomes;

/// <summary>Whether too many of a sample sit at an end of a scale for change to show there.</summary>
public sealed record EndEffects
{
    /// <summary>At the lowest score.</summary>
    public required bool AtMin { get; init; }

    /// <summary>At the highest score.</summary>
    public required bool AtMax { get; init; }
}
