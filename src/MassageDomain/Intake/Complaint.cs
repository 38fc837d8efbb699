using MassageDomain.Anatomy;
using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>One thing that the client wants help with.</summary>
public sealed record Complaint
{
    /// <summary>What it is, in the client's words; null where it was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Description { get; init; }

    /// <summary>Where it is; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Where it spreads to; empty where it does not or that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodySite> RadiatesTo { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Pain now; null where it was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PainScore? PainNow { get; init; }

    /// <summary>Pain at its worst in the last week; null where it was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PainScore? PainAtWorst { get; init; }

    /// <summary>Pain at its least in the last week; null where it was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PainScore? PainAtBest { get; init; }

    /// <summary>When it began; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? Onset { get; init; }

    /// <summary>How it began; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Cause { get; init; }

    /// <summary>What eases it; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Better { get; init; }

    /// <summary>What makes it worse; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Worse { get; init; }

    /// <summary>How it changes over day and night; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? DailyPattern { get; init; }

    /// <summary>What it keeps the client from doing; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Function { get; init; }

    /// <summary>What was tried, and what came of it; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? PreviousTreatment { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Complaint);
}
