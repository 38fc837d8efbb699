namespace MassageDomain.Outcomes;

/// <summary>Choices for a chart. Null always means the default.</summary>
public sealed record ChartOptions
{
    /// <summary>The band set; null for the score's first.</summary>
    public BandSetCode? BandSet { get; init; }

    /// <summary>The important change to draw; null for the one that a comparison from the first score would take.</summary>
    public ChangeThreshold? Mcid { get; init; }

    /// <summary>The target; null for none.</summary>
    public OutcomeTarget? Target { get; init; }

    /// <summary>After how many days without a form the line is broken; null for 60 (a convention of this library).</summary>
    public int? GapDays { get; init; }
}
