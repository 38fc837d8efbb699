namespace MassageDomain.Outcomes;

/// <summary>One score of a scale: what it is made of, its range, and what its values and changes mean.</summary>
public sealed record ScoreDefinition
{
    /// <summary>The score's name within the scale.</summary>
    public required ScoreCode Code { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The part it plays.</summary>
    public required ScoreRole Role { get; init; }

    /// <summary>The items it is made of; empty for all items of the scale, and for a score made of other scores.</summary>
    public IReadOnlyList<ScaleItemCode> Items { get; init => field = ValueList.From(value); } = ValueList.From<ScaleItemCode>(null);

    /// <summary>How it is worked out.</summary>
    public required ScoreFormula Formula { get; init; }

    /// <summary>What missing items do; null where the score is made of other scores.</summary>
    public MissingRule? Missing { get; init; }

    /// <summary>The lowest possible score.</summary>
    public required decimal Min { get; init; }

    /// <summary>The highest possible score.</summary>
    public required decimal Max { get; init; }

    /// <summary>The distance between possible scores of a complete form, rounded to two digits where it is a fraction; null where they are not evenly spaced.</summary>
    public decimal? Step { get; init; }

    /// <summary>
    /// The difference below which an app should not show two scores as different, in points, above zero; null for none. It is a
    /// choice for display and says nothing of importance or of error: no change is judged by it.
    /// </summary>
    public decimal? DisplayStep { get; init; }

    /// <summary>Whether a change in per cent of the baseline means something: there is a true zero and a higher score is worse.</summary>
    public bool PercentChange { get; init; }

    /// <summary>Whether the classes of pain relief of the IMMPACT consensus apply.</summary>
    public bool ImmpactClasses { get; init; }

    /// <summary>Below this baseline change is known to be measured poorly; null where nothing is known.</summary>
    public decimal? ReliableFrom { get; init; }

    /// <summary>Above this baseline change is known to be measured poorly; null where nothing is known.</summary>
    public decimal? ReliableTo { get; init; }

    /// <summary>Ways to cut it into bands, the default first; empty where no bands are published.</summary>
    public IReadOnlyList<BandSet> BandSets { get; init => field = ValueList.From(value); } = ValueList.From<BandSet>(null);

    /// <summary>
    /// Smallest changes that matter to clients, the default first; empty where none is known. One with
    /// <see cref="ChangeThreshold.BaselineAbove"/> takes the default's place above that baseline.
    /// </summary>
    public IReadOnlyList<ChangeThreshold> Mcids { get; init => field = ValueList.From(value); } = ValueList.From<ChangeThreshold>(null);

    /// <summary>Smallest changes that are more than error of measurement, the default first; empty where none is known.</summary>
    public IReadOnlyList<ChangeThreshold> Mdcs { get; init => field = ValueList.From(value); } = ValueList.From<ChangeThreshold>(null);

    /// <summary>The score's LOINC code; null where none was verified.</summary>
    public string? Loinc { get; init; }

    /// <summary>The unit of the score by UCUM, such as <c>{score}</c>, <c>%</c> or <c>mm</c>.</summary>
    public required string Unit { get; init; }
}
