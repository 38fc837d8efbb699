using System.Numerics;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>One plan, held against a <see cref="ClientRoll"/>. It never changes, and any number of threads may ask it at once.</summary>
public sealed class RollScreening
{
    // A verdict is one bit, higher for worse, an urgency another, above the verdicts: what several rules come to is the or of their
    // bits, and the worst is the highest bit. The bit above all says that a rule is raised, to be counted.
    private const int FirstUrgency = 8;
    private const int Raised = 15;

    private readonly ClientRoll _roll;
    private readonly JudgedRule[] _rules;
    private readonly ushort[] _effects;
    private readonly ulong _neededGroups;
    private readonly uint _ofThePlan;

    internal RollScreening(ClientRoll roll, SessionPlan plan)
    {
        (_roll, Plan) = (roll, plan);
        var knowledge = roll.Knowledge;
        var steps = new StepShape[plan.Steps.Count];
        var recognised = PlanShape.Of(plan, knowledge, steps) && steps.Length > 0;
        _ofThePlan = Bits(recognised ? Verdict.Proceed : Verdict.NotAssessed, Urgency.None);
        _neededGroups = knowledge.Index.GroupsNeededFor(plan.Type, steps.Aggregate(0u, (all, step) => all | step.Mechanisms));
        _rules = new JudgedRule[roll.Ways.Length];
        _effects = new ushort[roll.Ways.Length];
        _effects[ClientRoll.UnknownFact] = (ushort)Bits(Verdict.NotAssessed, Urgency.None);
        for (var i = 1; i < _effects.Length; i++)
        {
            Judge(i, roll.Ways[i], steps);
        }
    }

    /// <summary>The plan.</summary>
    public SessionPlan Plan { get; }

    /// <summary>Judges the plan for one client.</summary>
    /// <param name="client">The client's number on the roll, from 0.</param>
    /// <returns>What <see cref="Screening.Judge(HealthHistory, SessionPlan, NodaTime.LocalDate, KnowledgeBase?)"/> says. It costs no allocation.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such client.</exception>
    public Judgement Judge(int client)
    {
        ReadOnlySpan<ushort> effects = _effects;
        var bits = Start(client);
        var count = 0u;
        foreach (var way in _roll.WaysOf(client))
        {
            uint effect = effects[way];
            bits |= effect;
            count = unchecked(count + (effect >> Raised));
        }

        return Read(bits, count);
    }

    /// <summary>The rules that the plan raises for one client.</summary>
    /// <param name="client">The client's number on the roll, from 0.</param>
    /// <returns>The rules, once for each fact that raised one, in the order in which the facts were reported.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such client.</exception>
    public RollRules RulesFor(int client) => new(this, _roll.WaysOf(client));

    /// <summary>What a way comes to; the default value where it is not raised.</summary>
    internal ref readonly JudgedRule RuleOf(int way) => ref _rules[way];

    /// <summary>Which of some ways, 64 at the most, are raised, as bits.</summary>
    internal ulong RaisedOf(ReadOnlySpan<int> ways)
    {
        ReadOnlySpan<ushort> effects = _effects;
        var raised = 0ul;
        for (var i = 0; i < ways.Length; i++)
        {
            raised |= (ulong)(effects[ways[i]] >> Raised) << i;
        }

        return raised;
    }

    private static uint Bits(Verdict verdict, Urgency urgency) => (1u << (int)verdict) | (1u << (FirstUrgency + (int)urgency));

    private static Judgement Read(uint bits, uint count) => new()
    {
        Verdict = (Verdict)BitOperations.Log2(bits & ((1u << FirstUrgency) - 1)),
        Urgency = (Urgency)(BitOperations.Log2(bits & ((1u << Raised) - 1)) - FirstUrgency),
        RaisedCount = (int)count,
    };

    // What the plan comes to before any rule: a group of questions that it needs and that is open cannot be passed over.
    private uint Start(int client) => (_neededGroups & ~_roll.SettledBy(client)) == 0 ? _ofThePlan : _ofThePlan | (1u << (int)Verdict.NotAssessed);

    private void Judge(int number, RaisedWay way, ReadOnlySpan<StepShape> steps)
    {
        var known = way.KnownFor(Plan.Type);
        if (known == Truth.No)
        {
            return;
        }

        var client = new HealthHistory { AsOf = _roll.On, Clearances = way.Letters };
        var judge = new SessionJudge(_roll.Knowledge, client, Plan, steps, planRecognised: true, _roll.On, _roll.On);
        var found = judge.JudgeRaised(way.Rule, way.Fact, way.Places, way.Placed, new Outcome(known, Outcome.Never), way.HappenedFor(Plan.Type));
        if (found.IsFinding)
        {
            _effects[number] = (ushort)((1u << Raised) | Bits(found.Verdict, found.Urgency));
            _rules[number] = new() { Rule = way.Rule.Rule, Fact = null, State = found.State, Verdict = found.Verdict, Urgency = found.Urgency };
        }
    }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RollScreening);
}
