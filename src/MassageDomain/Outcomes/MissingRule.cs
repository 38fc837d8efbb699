namespace MassageDomain.Outcomes;

/// <summary>How many of a score's items must be answered, and what that rests on.</summary>
public sealed record MissingRule
{
    /// <summary>The lowest number of answers that the instrument's own rule accepts; the number of items where it accepts no gap.</summary>
    public required int MinimumAnswered { get; init; }

    /// <summary>The lowest number of answers accepted under <see cref="ScoringPolicy.Prorate"/>; never more than <see cref="MinimumAnswered"/>.</summary>
    public required int MinimumToProrate { get; init; }

    /// <summary>What the rule rests on, and in its note what of it is this library's convention.</summary>
    public required ScaleSource Source { get; init; }
}
