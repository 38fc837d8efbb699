using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Judges whether a session may take place: the client's health against the plan, on a day, with reasons and sources.</summary>
/// <remarks>
/// It never diagnoses, and a clinician's word and the law come before it. What is not known is never taken for no: a session of
/// which something needed is not known is <see cref="Verdict.NotAssessed"/>, with the questions that would settle it.
/// </remarks>
public static class Screening
{
    private const int StepsOnStack = 16;
    private const int DatesTried = 64;

    /// <summary>Judges a session.</summary>
    /// <param name="health">What is known of the client's health, and what was asked.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="knowledge">The rules; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The verdict with its findings. A client and a plan that nothing stands against cost no allocation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="health"/> or <paramref name="plan"/> is null.</exception>
    public static ScreeningResult Screen(HealthHistory health, SessionPlan plan, LocalDate today, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(health);
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        Span<StepShape> steps = plan.Steps.Count <= StepsOnStack ? stackalloc StepShape[StepsOnStack] : new StepShape[plan.Steps.Count];
        steps = steps[..plan.Steps.Count];
        var recognised = PlanShape.Of(plan, knowledge, steps);

        var judge = new SessionJudge(knowledge, health, plan, steps, recognised, today, today);
        var (verdict, urgency, nextLift) = judge.Judge();
        var result = new ScreeningResult
        {
            Verdict = verdict,
            Urgency = urgency,
            On = today,
            Edition = knowledge.Edition,
            Loosened = knowledge.Loosened,
            EarliestSafeDate = verdict <= Verdict.ProceedWithChanges ? today : FindSafeDate(judge, nextLift),
        };
        return verdict == Verdict.Proceed && health.Clearances.Count == 0 ? result : Explain(result, judge, knowledge);
    }

    /// <summary>Judges a session without explaining it: for calendars, waiting lists and nightly checks of everybody.</summary>
    /// <param name="health">What is known of the client's health, and what was asked.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="knowledge">The rules; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The verdict and the urgency of <see cref="Screen"/>. It costs no allocation, whatever the client reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="health"/> or <paramref name="plan"/> is null.</exception>
    public static Judgement Judge(HealthHistory health, SessionPlan plan, LocalDate today, KnowledgeBase? knowledge = null) => Judge(health, plan, today, [], knowledge);

    /// <summary>Judges a session and says by which rules, without explaining them.</summary>
    /// <param name="health">What is known of the client's health, and what was asked.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="rules">Takes the rules, once for each fact that raised one, in the order in which the facts were reported. What does not fit is not written, and counts all the same.</param>
    /// <param name="knowledge">The rules to judge by; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The verdict and the urgency of <see cref="Screen"/>, and how many rules were raised. It costs no allocation, whatever the client reports.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="health"/> or <paramref name="plan"/> is null.</exception>
    public static Judgement Judge(HealthHistory health, SessionPlan plan, LocalDate today, Span<JudgedRule> rules, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(health);
        ArgumentNullException.ThrowIfNull(plan);
        knowledge ??= KnowledgeBase.Default;
        Span<StepShape> steps = plan.Steps.Count <= StepsOnStack ? stackalloc StepShape[StepsOnStack] : new StepShape[plan.Steps.Count];
        steps = steps[..plan.Steps.Count];
        var recognised = PlanShape.Of(plan, knowledge, steps);
        scoped var sink = new RuleSink(rules, raised: null);
        var (verdict, urgency, _) = new SessionJudge(knowledge, health, plan, steps, recognised, today, today).Judge(ref sink);
        return new() { Verdict = verdict, Urgency = urgency, RaisedCount = sink.Count };
    }

    /// <summary>Finds the smallest change to a plan after which it may proceed without restriction.</summary>
    /// <param name="health">What is known of the client's health, and what was asked.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="knowledge">The rules; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The changed plan with its changes; where none helps, what stands against even the mildest form of the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="health"/> or <paramref name="plan"/> is null.</exception>
    public static PlanRepair Repair(HealthHistory health, SessionPlan plan, LocalDate today, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(health);
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanRepairer(knowledge ?? KnowledgeBase.Default, health, plan, today).Repair();
    }

    /// <summary>Lists what is open to a client on a day: which techniques, where, how deep and in which positions.</summary>
    /// <param name="health">What is known of the client's health, and what was asked.</param>
    /// <param name="type">What the massage is for.</param>
    /// <param name="today">The day of the session, where it takes place.</param>
    /// <param name="knowledge">The rules; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The techniques that may be done somewhere, by code; none where nothing may.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="health"/> is null.</exception>
    public static SafeMenu Menu(HealthHistory health, MassageType type, LocalDate today, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(health);
        return new SafeMenuWriter(knowledge ?? KnowledgeBase.Default, health, type, today).Write();
    }

    // Rules that lift can leave others that begin meanwhile, such as those for a later week of pregnancy, so each date is judged anew.
    // Answers are as fresh as today: waiting must not be what makes them old.
    private static LocalDate? FindSafeDate(SessionJudge judge, int nextLift)
    {
        for (var i = 0; i < DatesTried && DayCount.ToDate(nextLift) is { } day; i++)
        {
            var later = judge.On(day);
            (var verdict, _, nextLift) = later.Judge();
            if (verdict <= Verdict.ProceedWithChanges)
            {
                return day;
            }
        }

        return null;
    }

    private static ScreeningResult Explain(ScreeningResult result, SessionJudge judge, KnowledgeBase knowledge)
    {
        var raised = new RaisedRules();
        judge.Judge(raised);
        var findings = new List<Finding>();
        foreach (var rule in raised.ByRule)
        {
            findings.Add(FindingWriter.Write(rule, judge));
        }

        // A stable sort: rules of the same weight stay in the order of their codes.
        IReadOnlyList<Finding> ordered = ValueList.From(findings.OrderByDescending(finding => finding.Verdict).ThenByDescending(finding => finding.Urgency));
        var questions = judge.FindOpenQuestions();
        if (PlanShape.IsFormatAlone(judge.Plan, knowledge))
        {
            questions.Add(new() { Kind = QuestionKind.EmptyPlan });
        }

        questions.AddRange(ordered.Where(finding => finding.State == FindingState.NotAssessed).SelectMany(finding => finding.Questions));
        return result with { Findings = ordered, Questions = ValueList.From(questions.Distinct().Order()) };
    }
}
