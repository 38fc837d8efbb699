using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Privacy;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Whether a session may take place on a day, and why. The default value is no result of a screening and must not be read.</summary>
public readonly record struct ScreeningResult
{
    private readonly IReadOnlyList<Finding>? _findings;
    private readonly IReadOnlyList<OpenQuestion>? _questions;
    private readonly IReadOnlyList<Loosening>? _loosened;

    /// <summary>The most restrictive of all verdicts.</summary>
    [DataClassification(DataClass.Health)]
    public required Verdict Verdict { get; init; }

    /// <summary>The highest urgency of all findings that hold. It is to be shown whatever the verdict is.</summary>
    [DataClassification(DataClass.Health)]
    public required Urgency Urgency { get; init; }

    /// <summary>The rules that restrict the session or cannot be judged: most restrictive first, then most urgent, then by code.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<Finding> Findings
    {
        get => _findings ?? ValueList.From<Finding>(null);
        init => _findings = ValueList.From(value);
    }

    /// <summary>Everything that must be known before the session can be assessed, each thing once, in one order.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<OpenQuestion> Questions
    {
        get => _questions ?? ValueList.From<OpenQuestion>(null);
        init => _questions = ValueList.From(value);
    }

    /// <summary>The first day on which the session may proceed if nothing but time passes: the day of the screening where it may now; null where time alone does not help.</summary>
    [DataClassification(DataClass.Health)]
    public required LocalDate? EarliestSafeDate { get; init; }

    /// <summary>The day for which it was judged.</summary>
    [DataClassification(DataClass.Administrative)]
    public required LocalDate On { get; init; }

    /// <summary>The knowledge that judged it.</summary>
    [DataClassification(DataClass.Administrative)]
    public required KnowledgeEdition Edition { get; init; }

    /// <summary>The rules that the practice loosened or switched off, with the reason and the person, whether they matter for this client or not; empty for the shipped knowledge.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<Loosening> Loosened
    {
        get => _loosened ?? ValueList.From<Loosening>(null);
        init => _loosened = ValueList.From(value);
    }

    /// <summary>Whether the session may take place, as planned or with the changes that the findings name.</summary>
    [DataClassification(DataClass.Health)]
    public bool MayProceed => Verdict is Verdict.Proceed or Verdict.ProceedWithChanges;

    /// <summary>The strictest restriction for each technique and each place: what a body chart can shade.</summary>
    /// <returns>The restrictions of all findings, laid over each other.</returns>
    public RestrictionMap ToRestrictionMap() => RestrictionMap.Of(Findings);

    /// <summary>What a picture of the body shades, for <see cref="BodyChartSvg"/>.</summary>
    /// <remarks>
    /// A rule that forbids any massage marks its places as to be avoided; one that forbids some techniques, caps the pressure or cannot
    /// be judged for some of them asks for care. Only planned places are marked as fine, and none while a question is open: of the
    /// rest of the body a screening of this plan says nothing.
    /// </remarks>
    /// <param name="plan">The plan that was screened.</param>
    /// <param name="knowledge">The knowledge that screened it; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>At most one mark of each level, the most restrictive first; no place is in two of them.</returns>
    public IReadOnlyList<SiteMark> ToSiteMarks(SessionPlan plan, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return RestrictionMarks.Of(this, plan, knowledge ?? KnowledgeBase.Default);
    }

    /// <summary>The verdict alone.</summary>
    /// <returns>A text without anything about a person.</returns>
    public override string ToString() => $"{nameof(ScreeningResult)} {Verdict}";
}
