using MassageDomain.Anatomy;

namespace MassageDomain.Outcomes;

/// <summary>What to measure for a complaint, or at a kind of visit.</summary>
public sealed record MeasureSet
{
    /// <summary>The set's name.</summary>
    public required MeasureSetCode Code { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether it is for a plan of clinical treatment, which is re-tested; otherwise for a visit for relaxation, where nothing is required.</summary>
    public required bool ForClinicalPlan { get; init; }

    /// <summary>The regions whose complaint it is for; empty where it is not for a region.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);

    /// <summary>What to measure, the first the most important.</summary>
    public IReadOnlyList<MeasureNeed> Needs { get; init => field = ValueList.From(value); } = ValueList.From<MeasureNeed>(null);

    /// <summary>What the choice rests on.</summary>
    public required ScaleSource Source { get; init; }
}
