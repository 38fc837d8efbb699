using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>
/// What came of scoring a form: a score, or the reason why there is none, with how many items it stands on. The default value
/// is a result without a scale in which nothing was answered.
/// </summary>
/// <remarks>A result is about a person. It describes; it never diagnoses.</remarks>
public readonly record struct ScoreResult
{
    private readonly decimal _value;
    private readonly NoScoreReason _reason;

    internal ScoreResult(OutcomeScale scale, VariantCode? variant, ScoreDefinition? definition, in Evaluation evaluation, ScoringPolicy policy, SafetySignal? safety)
    {
        Scale = scale;
        Variant = variant;
        Definition = definition;
        Policy = policy;
        Safety = safety;
        HasScore = evaluation.Reason == default;
        _reason = evaluation.Reason;
        _value = evaluation.Value;
        Answered = evaluation.Answered;
        Missing = evaluation.Missing;
        BlanksAsZero = evaluation.BlanksAsZero;
        Prorated = evaluation.Prorated;
        Band = evaluation.Band;
    }

    private ScoreResult(NoScoreReason reason, ScoringPolicy policy)
    {
        _reason = reason;
        Policy = policy;
    }

    /// <summary>Whether there is a score.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public bool HasScore { get; }

    /// <summary>The exact score, never rounded except where the instrument says so; null where there is none.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Value => HasScore ? _value : null;

    /// <summary>Why there is no score; null where there is one.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public NoScoreReason? Reason => HasScore ? null : _reason == default ? NoScoreReason.NothingAnswered : _reason;

    /// <summary>How many of the score's items were answered.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public int Answered { get; }

    /// <summary>
    /// How many were not, leaving out items that the instrument lets be left out or counts as zero. A module of such items that was begun and not
    /// finished, as of the DASH, therefore has none missing here and the reason <see cref="NoScoreReason.TooFewAnswered"/>.
    /// </summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public int Missing { get; }

    /// <summary>How many blanks counted as zero because the instrument says so.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public int BlanksAsZero { get; }

    /// <summary>Whether the answered items stand in for missing ones.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public bool Prorated { get; }

    /// <summary>The band of the score in the default band set; null where there is no score or no band.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ScoreBand? Band { get; }

    /// <summary>What the item about danger says; null where the scale has none. It does not depend on whether there is a score.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public SafetySignal? Safety { get; }

    /// <summary>What was done about missing items.</summary>
    [DataClassification(DataClass.Administrative)]
    public ScoringPolicy Policy { get; }

    /// <summary>The scale; null where the form names one that is not shipped, and in the default value.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public OutcomeScale? Scale { get; }

    /// <summary>The variant that was scored; null where the scale has no such variant.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public VariantCode? Variant { get; }

    /// <summary>The score's definition in that variant; null where the scale has no such score.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ScoreDefinition? Definition { get; }

    /// <summary>The band of the score in a band set of the caller's choice.</summary>
    /// <param name="set">The band set.</param>
    /// <returns>The band; null where there is no score, no such set, or the score lies below all bands.</returns>
    public ScoreBand? BandIn(BandSetCode set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return HasScore ? PreparedScore.FindBand(Definition?.BandSets.FirstOrDefault(candidate => candidate.Code == set), _value) : null;
    }

    /// <summary>The score on a line from 0 at the lowest possible score to 100 at the highest, with the scale's own direction.</summary>
    /// <returns>0 to 100; null where there is no score, and for a class (<see cref="ScoreRole.Category"/>), whose number is an order and no quantity.</returns>
    public decimal? ToPercentOfRange() =>
        HasScore && Definition is { } definition && definition.Role != ScoreRole.Category && definition.Max > definition.Min
            ? Guarded.Divide((_value - definition.Min) * 100, definition.Max - definition.Min)
            : null;

    internal static ScoreResult OfUnknownScale(ScoringPolicy policy) => new(NoScoreReason.UnknownScale, policy);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ScoreResult);
}
