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
    public (Verdict Verdict, Urgency Urgency, int NextLift) Judge(RaisedRules? raised = null)
    {
        var verdict = _planRecognised ? Verdict.Proceed : Verdict.NotAssessed;
        var urgency = Urgency.None;
        var nextLift = Outcome.Never;
        var listed = 0ul;
        var facts = Client.Health.Facts;
        for (var i = 0; i < facts.Count; i++)
        {
            if (!_knowledge.Index.TryGetTriggers(facts[i].Code, out var triggers, out var groups))
            {
                verdict = Max(verdict, Verdict.NotAssessed);
                continue;
            }

            listed |= groups;
            foreach (var trigger in triggers)
            {
                Take(Judge(trigger, facts[i], raised), ref verdict, ref urgency, ref nextLift);
            }
        }

        foreach (var trigger in _knowledge.Index.WithoutFact)
        {
            Take(Judge(trigger, null, raised), ref verdict, ref urgency, ref nextLift);
        }

        return (AllGroupsAnswered(listed) ? verdict : Max(verdict, Verdict.NotAssessed), urgency, nextLift);
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
                listed |= groups;
            }
            else
            {
                questions.Add(new() { Kind = QuestionKind.UnrecognisedFact, Fact = fact.Code });
            }
        }

        for (var i = 0; i < _knowledge.Index.FactGroups.Length; i++)
        {
            if (IsOpen(i, listed))
            {
                questions.Add(new()
                {
                    Kind = AnswerTo(i) == Answer.Yes ? QuestionKind.WhichOfGroup : QuestionKind.Group,
                    Group = _knowledge.Index.FactGroups[i].FactGroup.Code,
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

    /// <summary>Whether a letter on file answers a rule.</summary>
    public Truth FindClearance(RuleEntry rule, HealthFact? fact) => ClearanceCover.Find(rule, fact, Client.Health, Plan, _steps, Client.Today, _knowledge.Body);

    private Contribution Judge(TriggerEntry entry, HealthFact? fact, RaisedRules? raised)
    {
        var outcome = Client.Judge(entry.Trigger, fact);
        if (outcome.Truth == Truth.No)
        {
            return Contribution.None;
        }

        var placed = ZoneOnBody.TryFind(entry.Rule.Rule.Where, fact, _knowledge.Body, out var places);
        var contribution = Judge(entry.Rule, fact, places, outcome);
        if (!placed && JudgeElsewhere(entry.Rule, fact, places, outcome) is var elsewhere && elsewhere.Verdict > contribution.Verdict)
        {
            contribution = elsewhere;
        }

        if (contribution.IsFinding)
        {
            raised?.Add(new(entry, fact, places, placed, contribution));
        }

        return contribution;
    }

    private Contribution Judge(RuleEntry rule, HealthFact? fact, SiteSet places, Outcome outcome)
    {
        var effect = _onPlan.Judge(rule, fact, places);
        if (effect == Verdict.Proceed)
        {
            return Contribution.None;
        }

        var uncleared = Contribution.Of(effect, rule.Rule.Urgency, outcome);
        return FindClearance(rule, fact) switch
        {
            Truth.Yes => new(FindingState.Cleared, _onPlan.JudgeCleared(rule, fact, places), Urgency.None, Outcome.Never),
            Truth.Unknown => Contribution.Of(effect, Urgency.None, outcome.And(Outcome.Unknown)) with { Urgency = uncleared.Urgency },
            _ => uncleared,
        };
    }

    // Without the site it cannot be told whether the rest of the plan keeps clear of it.
    private Contribution JudgeElsewhere(RuleEntry rule, HealthFact? fact, SiteSet places, Outcome outcome)
    {
        var elsewhere = Judge(rule, fact, _knowledge.Body.All.Except(places), outcome);
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

    private bool AllGroupsAnswered(ulong listed)
    {
        for (var i = 0; i < _knowledge.Index.FactGroups.Length; i++)
        {
            if (IsOpen(i, listed))
            {
                return false;
            }
        }

        return true;
    }

    // A group that the plan needs is open when it was not answered, or answered yes with nothing listed.
    private bool IsOpen(int ordinal, ulong listed) =>
        _knowledge.Index.FactGroups[ordinal].IsNeededFor(Plan.Type, _mechanisms)
        && AnswerTo(ordinal) is var answer
        && answer != Answer.No
        && !(answer == Answer.Yes && ((listed >> ordinal) & 1) == 1);

    // The newest answer counts if it is fresh; of one day, the one that says least.
    private Answer AnswerTo(int ordinal)
    {
        var group = _knowledge.Index.FactGroups[ordinal].FactGroup;
        var newest = int.MinValue;
        var answer = Answer.NotAsked;
        var answers = Client.Health.Groups;
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i].Group != group.Code)
            {
                continue;
            }

            var day = DayCount.Of(answers[i].On ?? Client.Health.AsOf);
            if (day > newest || (day == newest && Weight(answers[i].Answer) > Weight(answer)))
            {
                newest = day;
                answer = answers[i].Answer;
            }
        }

        var today = DayCount.Of(AnswersAsOf);
        return answer is Answer.Yes or Answer.No && newest <= today && newest >= today - group.FreshForDays ? answer : Answer.NotAsked;
    }

    private static int Weight(Answer answer) => answer switch
    {
        Answer.No => 1,
        Answer.Yes => 2,
        _ => 3,
    };
}
