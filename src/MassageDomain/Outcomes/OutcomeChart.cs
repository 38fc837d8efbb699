using MassageDomain.Privacy;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>Everything that a chart of one score over time needs, so that the drawing needs no knowledge of the scale.</summary>
/// <remarks>Drawing is left to a chart library; <c>samples/OutcomeChart</c> shows one. It is about a person.</remarks>
public sealed record OutcomeChart
{
    private const int DefaultGapDays = 60;

    private OutcomeChart()
    {
    }

    /// <summary>The scale.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required OutcomeScale Scale { get; init; }

    /// <summary>The score that is drawn.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScoreDefinition Definition { get; init; }

    /// <summary>The variant; null for the default.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public VariantCode? Variant { get; private init; }

    /// <summary>The days, in order.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<ChartPoint> Points { get; private init => field = ValueList.From(value); } = ValueList.From<ChartPoint>(null);

    /// <summary>The bands, lowest first, without gaps over the whole axis; empty where the score has none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<ChartBand> Bands { get; private init => field = ValueList.From(value); } = ValueList.From<ChartBand>(null);

    /// <summary>The lower end of the axis: the lowest possible score.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal AxisMin => Definition.Min;

    /// <summary>The upper end of the axis: the highest possible score.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal AxisMax => Definition.Max;

    /// <summary>The first score of the series; null where there is none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Baseline { get; private init; }

    /// <summary>The important change that was used; null where none is known.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ChangeThreshold? Mcid { get; private init; }

    /// <summary>The score that would be an important improvement over the first; null where that cannot be told or lies off the axis.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? ImportantImprovementAt { get; private init; }

    /// <summary>The score that would be an important worsening from the first; null where that cannot be told or lies off the axis.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? ImportantWorseningAt { get; private init; }

    /// <summary>The target; null for none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public OutcomeTarget? Target { get; private init; }

    /// <summary>Collects what a chart needs.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="series">The results, in any order; those of other scales and versions, and those of other variants and scores than the first, are left out.</param>
    /// <param name="options">Choices; null for the defaults.</param>
    /// <returns>The chart's data; without points where the series is empty.</returns>
    public static OutcomeChart From(OutcomeScale scale, IReadOnlyList<DatedResult> series, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(series);
        var ordered = series.Where(dated => IsOf(scale, dated.Result)).OrderBy(dated => dated.On).ToArray();
        var first = ordered.FirstOrDefault(dated => dated.Result.Definition is not null)?.Result;
        var definition = first?.Definition ?? scale.MainScore;
        var drawn = ordered.Where(dated => dated.Result.Variant == first?.Variant && dated.Result.Definition?.Code == definition.Code).ToArray();
        var baseline = Array.Find(drawn, dated => dated.Result.HasScore)?.Result.Value;
        var mcid = options?.Mcid ?? ChangeThresholds.For(definition.Mcids, baseline);
        var step = StepOf(mcid, baseline);
        decimal? sign = scale.Direction switch
        {
            ScoreDirection.HigherIsWorse => -1,
            ScoreDirection.HigherIsBetter => 1,
            _ => null,
        };
        return new OutcomeChart
        {
            Scale = scale,
            Definition = definition,
            Variant = first?.Variant,
            Points = PointsOf(drawn, options?.GapDays ?? DefaultGapDays),
            Bands = BandsOf(definition, options?.BandSet),
            Baseline = baseline,
            Mcid = mcid,
            ImportantImprovementAt = OnAxis(definition, Guarded.Add(baseline, sign * step)),
            ImportantWorseningAt = OnAxis(definition, Guarded.Subtract(baseline, sign * step)),
            Target = options?.Target,
        };
    }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(OutcomeChart);

    private static bool IsOf(OutcomeScale scale, ScoreResult result) =>
        result.Scale is { } own && own.Code == scale.Code && string.Equals(own.Version, scale.Version, StringComparison.Ordinal);

    private static List<ChartPoint> PointsOf(DatedResult[] series, int gapDays)
    {
        var points = new List<ChartPoint>(series.Length);
        LocalDate? lastScored = null;
        foreach (var (on, result) in series.Select(dated => (dated.On, dated.Result)))
        {
            points.Add(new ChartPoint
            {
                On = on,
                Value = result.Value,
                Reason = result.Reason,
                Prorated = result.Prorated,
                AfterGap = lastScored is { } before && Period.DaysBetween(before, on) > gapDays,
            });
            lastScored = result.HasScore ? on : lastScored;
        }

        return points;
    }

    private static List<ChartBand> BandsOf(ScoreDefinition definition, BandSetCode? code)
    {
        var set = definition.BandSets.FirstOrDefault(candidate => code is null || candidate.Code == code);
        var bands = new List<ChartBand>();
        for (var i = 0; i < set?.Bands.Count; i++)
        {
            bands.Add(new ChartBand
            {
                Band = set.Bands[i],
                From = Edge(definition, set, i),
                To = i + 1 < set.Bands.Count ? Edge(definition, set, i + 1) : definition.Max,
            });
        }

        return bands;
    }

    // A score is rounded half up before its band is looked up: a band begins half a step below its first score.
    private static decimal Edge(ScoreDefinition definition, BandSet set, int band) =>
        Math.Clamp(set.Bands[band].From - ((set.RoundTo ?? 0) / 2), definition.Min, definition.Max);

    // As a comparison judges: where points and per cent are both given, the points decide.
    private static decimal? StepOf(ChangeThreshold? mcid, decimal? baseline) =>
        mcid?.Points ?? (baseline is { } value && value != 0 ? Guarded.Divide(Guarded.Multiply(Math.Abs(value), mcid?.Percent), 100) : null);

    private static decimal? OnAxis(ScoreDefinition definition, decimal? value) => value >= definition.Min && value <= definition.Max ? value : null;
}
