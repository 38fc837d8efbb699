using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Walks from a client's facts to the rules that they touch, and judges a plan by them. It allocates nothing.</summary>
internal readonly ref struct SessionJudge
{
    private readonly KnowledgeBase _knowledge;
    private readonly ReadOnlySpan<StepShape> _steps;
    private readonly bool _planRecognised;
    private readonly RuleOnPlan _onPlan;
    private readonly uint _mechanisms;

    /// <param name="knowledge">The rules.</param>
    /// <param name="health">The client.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="steps">The plan as rules see it.</param>
    /// <param name="planRecognised">Whether every technique and site of the plan is known.</param>
    /// <param name="today">The day for which rules are judged.</param>
    /// <param name="answersAsOf">The day on which answers must be fresh.</param>
    public SessionJudge(KnowledgeBase knowledge, HealthHistory health, SessionPlan plan, ReadOnlySpan<StepShape> steps, bool planRecognised, LocalDate today, LocalDate answersAsOf)
    {
        _knowledge = knowledge;
        Plan = plan;
        _steps = steps;
        _planRecognised = planRecognised && steps.Length > 0;
        _onPlan = new(knowledge, plan, steps);
        Client = new(health, plan.Type, today);
        AnswersAsOf = answersAsOf;
        foreach (var step in steps)
        {
            _mechanisms |= step.Mechanisms;
        }
    }

    public ClientOnDay Client { get; }

    public SessionPlan Plan { get; }

    public BodyChart Body => _knowledge.Body;

    private LocalDate AnswersAsOf { get; }

    /// <summary>The same session on another day, with answers as fresh as they are.</summary>
    public SessionJudge On(LocalDate day) => new(_knowledge, Client.Health, Plan, _steps, _planRecognised, day, AnswersAsOf);

    /// <summary>The verdict and urgency, and the first day on which any of what stops the session lifts.</summary>
    public (Verdict Verdict, Urgency Urgency, int NextLift) Judge()
    {
        scoped var sink = default(RuleSink);
        return Judge(ref sink);
    }

    /// <summary>Collects the rules that are raised.</summary>
    public void Judge(RaisedRules raised)
    {
        scoped var sink = new RuleSink([], raised);
        Judge(ref sink);
    }

    /// <summary>The same as <see cref="Judge()"/>, with the rules that are raised.</summary>
    public (Verdict Verdict, Urgency Urgency, int NextLift) Judge(ref RuleSink sink)
    {
        var verdict = _planRecognised ? Verdict.Proceed : Verdict.NotAssessed;
        var urgency = Urgency.None;
        var nextLift = Outcome.Never;
        var listed = 0ul;
        var index = _knowledge.Index;
        foreach (var fact in Client.Health.Facts.Span())
        {
            if (!index.TryGetTriggers(fact.Code, out var triggers, out var groups))
            {
                verdict = Max(verdict, Verdict.NotAssessed);
                continue;
            }

            listed |= GroupAnswers.AnswersWhich(fact) ? groups : 0;
            foreach (var trigger in triggers)
            {
                Take(Judge(trigger, fact, ref sink), ref verdict, ref urgency, ref nextLift);
            }
        }

        var readings = ReadingSet.Of(Client.Health.Readings);
        for (var i = 0; i < index.WithoutFactCount; i++)
        {
            if (index.TryGetWithoutFact(i, readings, out var trigger))
            {
                Take(Judge(trigger, null, ref sink), ref verdict, ref urgency, ref nextLift);
            }
        }

        return (OpenGroups(listed, out _) == 0 ? verdict : Max(verdict, Verdict.NotAssessed), urgency, nextLift);
    }

    /// <summary>What is open besides what rules ask: groups that the plan needs, and codes that are not known.</summary>
    public List<OpenQuestion> FindOpenQuestions()
    {
        var questions = new List<OpenQuestion>();
        var listed = 0ul;
        foreach (var fact in Client.Health.Facts)
        {
            if (_knowledge.Index.TryGetTriggers(fact.Code, out _, out var groups))
            {
                listed |= GroupAnswers.AnswersWhich(fact) ? groups : 0;
            }
            else
            {
                questions.Add(new() { Kind = QuestionKind.UnrecognisedFact, Fact = fact.Code });
            }
        }

        var open = OpenGroups(listed, out var answeredYes);
        for (var i = 0; i < _knowledge.FactGroups.Count; i++)
        {
            if (((open >> i) & 1) == 1)
            {
                questions.Add(new()
                {
                    Kind = ((answeredYes >> i) & 1) == 1 ? QuestionKind.WhichOfGroup : QuestionKind.Group,
                    Group = _knowledge.FactGroups[i].Code,
                });
            }
        }

        foreach (var step in Plan.Steps)
        {
            if (!_knowledge.Techniques.Contains(step.Technique))
            {
                questions.Add(new() { Kind = QuestionKind.UnrecognisedTechnique, Technique = step.Technique });
            }
            else if (HasUnknownSite(step, Body))
            {
                questions.Add(new() { Kind = QuestionKind.UnrecognisedSite, Technique = step.Technique });
            }
        }

        if (Plan.Steps.Count == 0)
        {
            questions.Add(new() { Kind = QuestionKind.EmptyPlan });
        }

        return questions;
    }

    /// <summary>Whether a rule restricts a step of the plan.</summary>
    public bool Restricts(RuleEntry rule, HealthFact? fact, SiteSet places, int step) => _onPlan.Restricts(rule, fact, places, step);

    /// <summary>Whether some step of the plan works deeper than a rule allows there.</summary>
    public bool ExceedsCap(RuleEntry rule, HealthFact? fact, SiteSet places) => _onPlan.ExceedsCap(rule, fact, places);

    /// <summary>Unknown where a letter on file would answer a rule if it were known that it was written after the fact began; no otherwise.</summary>
    public Truth FindClearance(RuleEntry rule, HealthFact? fact) =>
        fact is { Onset: null } && FindLetter(rule, fact, EventDays.None) == LetterAnswer.Answers ? Truth.Unknown : Truth.No;

    /// <summary>What one trigger comes to, for one fact; null for triggers that are about none.</summary>
    public Contribution JudgeTrigger(TriggerEntry entry, HealthFact? fact)
    {
        scoped var sink = default(RuleSink);
        return Judge(entry, fact, ref sink);
    }

    /// <summary>What a rule that is raised comes to.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fact">The fact that raised it, or null.</param>
    /// <param name="places">Where it restricts, as far as that is known.</param>
    /// <param name="placed">Whether that is known.</param>
    /// <param name="outcome">What is known of it.</param>
    /// <param name="happened">By which day what raised it had happened.</param>
    public Contribution JudgeRaised(RuleEntry rule, HealthFact? fact, SiteSet places, bool placed, Outcome outcome, EventDays happened)
    {
        var contribution = Judge(rule, fact, places, outcome, happened);
        return !placed && JudgeElsewhere(rule, fact, places, outcome, happened) is var elsewhere && elsewhere.Verdict > contribution.Verdict ? elsewhere : contribution;
    }

    private Contribution Judge(TriggerEntry entry, HealthFact? fact, ref RuleSink sink)
    {
        var outcome = Client.Judge(entry, fact);
        if (outcome.Truth == Truth.No)
        {
            return Contribution.None;
        }

        var placed = ZoneOnBody.TryFind(entry.Rule, fact, _knowledge.Body, out var places);
        var contribution = JudgeRaised(entry.Rule, fact, places, placed, outcome, EventDays.Of(entry, fact, Client));
        if (contribution.IsFinding)
        {
            sink.Add(entry, fact, places, placed, contribution);
        }

        return contribution;
    }

    private Contribution Judge(RuleEntry rule, HealthFact? fact, SiteSet places, Outcome outcome, EventDays happened)
    {
        var effect = _onPlan.Judge(rule, fact, places);
        if (effect == Verdict.Proceed)
        {
            return Contribution.None;
        }

        var uncleared = Contribution.Of(effect, rule.Urgency, outcome);
        return FindLetter(rule, fact, happened) switch
        {
            LetterAnswer.Answers => Cleared(_onPlan.JudgeCleared(rule, fact, places), uncleared.Urgency),
            LetterAnswer.Open => Contribution.Of(effect, Urgency.None, outcome.And(Outcome.Unknown)) with { Urgency = uncleared.Urgency },
            LetterAnswer.TooOldAndOpen => Contribution.Of(effect, rule.Urgency, outcome with { Truth = outcome.Truth | Truth.Unknown }),
            _ => uncleared,
        };
    }

    // That somebody must see the client today is said whatever a letter allows.
    private static Contribution Cleared(Verdict byPressure, Urgency urgency) => urgency >= Urgency.SameDay
        ? new(FindingState.Cleared, Max(byPressure, Verdict.ProceedWithChanges), urgency, Outcome.Never)
        : new(FindingState.Cleared, byPressure, Urgency.None, Outcome.Never);

    private LetterAnswer FindLetter(RuleEntry rule, HealthFact? fact, EventDays happened) =>
        ClearanceCover.Find(rule, fact, happened, Client.Health, Plan, _steps, Client.Today, _knowledge.Body);

    // Without the site it cannot be told whether the rest of the plan keeps clear of it.
    private Contribution JudgeElsewhere(RuleEntry rule, HealthFact? fact, SiteSet places, Outcome outcome, EventDays happened)
    {
        var elsewhere = Judge(rule, fact, _knowledge.Body.All.Except(places), outcome, happened);
        return elsewhere.State == FindingState.Cleared || elsewhere.Verdict is Verdict.Proceed or Verdict.DoNotTreat
            ? elsewhere
            : Contribution.Of(elsewhere.Verdict, Urgency.None, outcome.And(Outcome.Unknown)) with { Urgency = elsewhere.Urgency };
    }

    private static void Take(Contribution contribution, ref Verdict verdict, ref Urgency urgency, ref int nextLift)
    {
        verdict = Max(verdict, contribution.Verdict);
        urgency = contribution.Urgency > urgency ? contribution.Urgency : urgency;
        if (contribution.Verdict >= Verdict.ChangePlan)
        {
            nextLift = Math.Min(nextLift, contribution.LiftDay);
        }
    }

    private static Verdict Max(Verdict one, Verdict other) => one > other ? one : other;

    private static bool HasUnknownSite(PlanStep step, BodyChart body) => step.Sites.Any(site => body.Of(site).IsEmpty);

    // A group that the plan needs is open when it was not answered, or answered yes with nothing listed that it asks about. Groups are bits here.
    private ulong OpenGroups(ulong listed, out ulong answeredYes) =>
        _knowledge.Index.GroupsNeededFor(Plan.Type, _mechanisms) & ~GroupAnswers.Settled(Client.Health, _knowledge, AnswersAsOf, listed, out answeredYes);
}
