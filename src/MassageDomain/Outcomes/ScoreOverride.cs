namespace MassageDomain.Outcomes;

/// <summary>In what a score of a variant differs from the score of the same name of the scale. What is null or empty is as in the scale.</summary>
public sealed record ScoreOverride
{
    /// <summary>The score.</summary>
    public required ScoreCode Code { get; init; }

    /// <summary>The items it is made of; empty for those of the scale's score, and for a score that the variant makes of other scores.</summary>
    public IReadOnlyList<ScaleItemCode> Items { get; init => field = ValueList.From(value); } = ValueList.From<ScaleItemCode>(null);

    /// <summary>How it is worked out; null for as in the scale.</summary>
    public ScoreFormula? Formula { get; init; }

    /// <summary>What missing items do; null for as in the scale.</summary>
    public MissingRule? Missing { get; init; }

    /// <summary>The lowest possible score; null for as in the scale.</summary>
    public decimal? Min { get; init; }

    /// <summary>The highest possible score; null for as in the scale.</summary>
    public decimal? Max { get; init; }

    /// <summary>The distance between possible scores; null for as in the scale.</summary>
    public decimal? Step { get; init; }

    /// <summary>Ways to cut it into bands; empty for as in the scale.</summary>
    public IReadOnlyList<BandSet> BandSets { get; init => field = ValueList.From(value); } = ValueList.From<BandSet>(null);

    /// <summary>Smallest changes that matter; empty for as in the scale.</summary>
    public IReadOnlyList<ChangeThreshold> Mcids { get; init => field = ValueList.From(value); } = ValueList.From<ChangeThreshold>(null);

    /// <summary>Smallest changes that are more than error; empty for as in the scale.</summary>
    public IReadOnlyList<ChangeThreshold> Mdcs { get; init => field = ValueList.From(value); } = ValueList.From<ChangeThreshold>(null);

    /// <summary>The score's LOINC code in this variant; null where none was verified: the scale's is for its own score only.</summary>
    public string? Loinc { get; init; }

    /// <summary>The unit by UCUM; null for as in the scale.</summary>
    public string? Unit { get; init; }

    internal ScoreDefinition ApplyTo(ScoreDefinition score) => score with
    {
        Items = Items.Count > 0 ? Items : score.Items,
        Formula = Formula ?? score.Formula,
        Missing = Missing ?? score.Missing,
        Min = Min ?? score.Min,
        Max = Max ?? score.Max,
        Step = Step ?? score.Step,
        BandSets = BandSets.Count > 0 ? BandSets : score.BandSets,
        Mcids = Mcids.Count > 0 ? Mcids : score.Mcids,
        Mdcs = Mdcs.Count > 0 ? Mdcs : score.Mdcs,
        Loinc = Loinc,
        Unit = Unit ?? score.Unit,
    };
}
