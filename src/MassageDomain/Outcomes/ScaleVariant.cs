namespace MassageDomain.Outcomes;

/// <summary>One way to give or to score a scale. What it does not override is as in the scale.</summary>
/// <remarks>Results of different variants are not compared with each other.</remarks>
public sealed record ScaleVariant
{
    /// <summary>The variant's name within the scale.</summary>
    public required VariantCode Code { get; init; }

    /// <summary>What it is called, and in what it differs.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Sets of answers that replace those of the same name; empty for none.</summary>
    public IReadOnlyList<ResponseSet> ResponseSets { get; init => field = ValueList.From(value); } = ValueList.From<ResponseSet>(null);

    /// <summary>In what scores differ; empty for in nothing.</summary>
    public IReadOnlyList<ScoreOverride> Scores { get; init => field = ValueList.From(value); } = ValueList.From<ScoreOverride>(null);

    /// <summary>Who uses it so; null where nothing needs saying.</summary>
    public ScaleSource? Source { get; init; }
}
