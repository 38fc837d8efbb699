using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>
/// A questionnaire or rating by which the result of treatment is judged: its items, how they are scored, what scores and
/// changes mean, and what may be done with its wording.
/// </summary>
/// <remarks>
/// <see cref="Scoring"/> scores it, <see cref="ChangeAnalysis"/> compares two scores, <see cref="ScaleValidation"/> checks the
/// data itself. A scale is a description and never a diagnosis.
/// </remarks>
public sealed record OutcomeScale
{
    // Built once from the properties; it takes no part in equality, and a copy made by "with" builds its own.
    private PreparedSlot _prepared;

    /// <summary>The scale's name.</summary>
    public required ScaleCode Code { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The letters by which the field knows it, such as <c>ODI</c>; null where there are none.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The version that the data describes. Answers to another version are not scored.</summary>
    public required string Version { get; init; }

    /// <summary>What it measures, in a phrase.</summary>
    public required LocalizedText Measures { get; init; }

    /// <summary>The time it asks about, in a phrase.</summary>
    public required LocalizedText Recall { get; init; }

    /// <summary>What a higher score means.</summary>
    public required ScoreDirection Direction { get; init; }

    /// <summary>Whether the client chooses activities or symptoms that are rated: the same must be rated again.</summary>
    [JsonIgnore]
    public bool ClientChoosesItems => Items.Any(item => item.ChosenByClient);

    /// <summary>The sets of answers that items refer to.</summary>
    public IReadOnlyList<ResponseSet> ResponseSets { get; init => field = ValueList.From(value); } = ValueList.From<ResponseSet>(null);

    /// <summary>The items, in the order of the instrument.</summary>
    public IReadOnlyList<ScaleItem> Items { get; init => field = ValueList.From(value); } = ValueList.From<ScaleItem>(null);

    /// <summary>The scores, the main one first.</summary>
    public IReadOnlyList<ScoreDefinition> Scores { get; init => field = ValueList.From(value); } = ValueList.From<ScoreDefinition>(null);

    /// <summary>The ways to give or score it, the default first; at least one.</summary>
    public IReadOnlyList<ScaleVariant> Variants { get; init => field = ValueList.From(value); } = ValueList.From<ScaleVariant>(null);

    /// <summary>The item that can mean danger; null where there is none.</summary>
    public SafetyItem? Safety { get; init; }

    /// <summary>The LOINC code of the whole panel; null where none was verified.</summary>
    public string? LoincPanel { get; init; }

    /// <summary>What may be done with its wording.</summary>
    public required ScaleLicence Licence { get; init; }

    /// <summary>Where the instrument and its scoring are described.</summary>
    public IReadOnlyList<ScaleSource> Sources { get; init => field = ValueList.From(value); } = ValueList.From<ScaleSource>(null);

    /// <summary>Traps, contested points and conventions that a user should know; empty for none.</summary>
    public IReadOnlyList<string> Notes { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The main score.</summary>
    [JsonIgnore]
    public ScoreDefinition MainScore => Scores[0];

    /// <summary>The variant that counts where none is named.</summary>
    [JsonIgnore]
    public ScaleVariant DefaultVariant => Variants[0];

    /// <summary>The scores as a variant defines them.</summary>
    /// <param name="variant">One of the scale's variants.</param>
    /// <returns>The scores, in the scale's order.</returns>
    public IReadOnlyList<ScoreDefinition> ScoresOf(ScaleVariant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return ValueList.From(Scores.Select(score => variant.Scores.FirstOrDefault(other => other.Code == score.Code)?.ApplyTo(score) ?? score));
    }

    internal PreparedScale Prepared => _prepared.For(this);

    /// <inheritdoc cref="Scoring.Score(OutcomeScale, ScaleAnswers, ScoringPolicy, ScoreCode)"/>
    public ScoreResult Score(ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished, ScoreCode? score = null) =>
        Scoring.Score(this, answers, policy, score);

    /// <inheritdoc cref="Scoring.Score(OutcomeScale, ReadOnlySpan{decimal?}, ScoringPolicy, ScoreCode, VariantCode)"/>
    public ScoreResult Score(params ReadOnlySpan<decimal?> answers) => Scoring.Score(this, answers);

    /// <inheritdoc cref="Scoring.ScoreAll(OutcomeScale, ScaleAnswers, ScoringPolicy)"/>
    public IReadOnlyList<ScoreResult> ScoreAll(ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished) =>
        Scoring.ScoreAll(this, answers, policy);

    /// <inheritdoc cref="ChangeAnalysis.Compare(ScoreResult, ScoreResult, ChangeOptions)"/>
    public ScoreChange Compare(ScoreResult baseline, ScoreResult followUp, ChangeOptions? options = null) =>
        ChangeAnalysis.Compare(this, baseline, followUp, options);

    /// <inheritdoc cref="ChangeAnalysis.Compare(OutcomeScale, ScaleAnswers, ScaleAnswers, ScoringPolicy, ScoreCode, ChangeOptions)"/>
    public ScoreChange Compare(
        ScaleAnswers baseline,
        ScaleAnswers followUp,
        ScoringPolicy policy = ScoringPolicy.AsPublished,
        ScoreCode? score = null,
        ChangeOptions? options = null) =>
        ChangeAnalysis.Compare(this, baseline, followUp, policy, score, options);

    /// <inheritdoc cref="AnswerValidation.Validate(OutcomeScale, ScaleAnswers, ScoringPolicy)"/>
    public IReadOnlyList<ValidationIssue> Validate(ScaleAnswers answers, ScoringPolicy policy = ScoringPolicy.AsPublished) =>
        AnswerValidation.Validate(this, answers, policy);

    /// <summary>The scale's name alone.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code.Value;
}
