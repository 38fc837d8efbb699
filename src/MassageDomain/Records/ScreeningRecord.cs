using System.Text.Json.Serialization;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Records;

/// <summary>A screening as it is kept: what it was given, what came out, and by which knowledge. From it the result can be proved again.</summary>
/// <remarks>It has the client's health history in it and must be kept like one. <see cref="ScreeningRecordJson"/> writes it, with its hash.</remarks>
public sealed record ScreeningRecord
{
    /// <summary>What was known of the client's health.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required HealthHistory Health { get; init; }

    /// <summary>What was planned.</summary>
    [DataClassification(DataClass.Health)]
    public required SessionPlan Plan { get; init; }

    /// <summary>The day for which it was judged.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The knowledge that judged it.</summary>
    [DataClassification(DataClass.Administrative)]
    public required KnowledgeEdition Edition { get; init; }

    /// <summary>The verdict.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>The urgency.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency Urgency { get; init; }

    /// <summary>The first day on which the session may proceed if only time passes; null where time alone does not help.</summary>
    [DataClassification(DataClass.Health)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? EarliestSafeDate { get; init; }

    /// <summary>The findings.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<RecordedFinding> Findings { get; init => field = ValueList.From(value); } = ValueList.From<RecordedFinding>(null);

    /// <summary>The questions that were open.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<OpenQuestion> Questions { get; init => field = ValueList.From(value); } = ValueList.From<OpenQuestion>(null);

    /// <summary>The codes of the rules that the practice had loosened or switched off.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<RuleCode> Loosened { get; init => field = ValueList.From(value); } = ValueList.From<RuleCode>(null);

    /// <summary>The same rules with the reasons and the persons who answer for it.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<RecordedLoosening> Loosenings { get; init => field = ValueList.From(value); } = ValueList.From<RecordedLoosening>(null);

    /// <summary>Records a screening.</summary>
    /// <param name="health">The history that was screened.</param>
    /// <param name="plan">The plan that was screened.</param>
    /// <param name="result">What came of it.</param>
    /// <returns>The record.</returns>
    public static ScreeningRecord Of(HealthHistory health, SessionPlan plan, ScreeningResult result)
    {
        ArgumentNullException.ThrowIfNull(health);
        ArgumentNullException.ThrowIfNull(plan);
        return new()
        {
            Health = health,
            Plan = plan,
            On = result.On,
            Edition = result.Edition,
            Verdict = result.Verdict,
            Urgency = result.Urgency,
            EarliestSafeDate = result.EarliestSafeDate,
            Findings = [.. result.Findings.Select(RecordedFinding.Of)],
            Questions = result.Questions,
            Loosened = [.. result.Loosened.Select(loosening => loosening.Rule)],
            Loosenings = [.. result.Loosened.Select(RecordedLoosening.Of)],
        };
    }

    /// <summary>Screens what was recorded again and compares what comes out.</summary>
    /// <param name="knowledge">The knowledge to screen with; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>Whether the result is the recorded one, and whether the same knowledge made it.</returns>
    public Reproof Prove(KnowledgeBase? knowledge = null)
    {
        knowledge ??= KnowledgeBase.Default;
        var again = Of(Health, Plan, Screening.Screen(Health, Plan, On, knowledge));
        var sameResult = ScreeningRecordJson.Write(again with { Edition = Edition }).AsSpan().SequenceEqual(ScreeningRecordJson.Write(this));
        return (sameResult, again.Edition.ContentHash == Edition.ContentHash) switch
        {
            (true, true) => Reproof.Proved,
            (true, false) => Reproof.SameByOtherKnowledge,
            (false, true) => Reproof.Altered,
            (false, false) => Reproof.OtherKnowledge,
        };
    }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ScreeningRecord);
}
