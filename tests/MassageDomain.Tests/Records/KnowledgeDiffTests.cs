using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Records;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using NodaTime;

namespace MassageDomain.Tests.Records;

public sealed class KnowledgeDiffTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly KnowledgeBase Fixture = FixtureKnowledge.Base;
    private static readonly RuleCode Limb = RuleCode.From("clot.limb");

    [Fact]
    public void Compare_WithARuleSwitchedOff_NamesTheSessionsAndTheRule()
    {
        var without = Fixture.With(new KnowledgeOverlay { Name = "loose", Loosened = [new() { Rule = Limb, Reason = "Reviewed.", By = "B. Example" }] }).Value;

        var difference = Assert.Single(KnowledgeDiff.Compare(Fixture, without, [Clear("a"), OldClot("b")]));

        Assert.Equal(("b", Verdict.ChangePlan, Verdict.Proceed), (difference.Key, difference.Before, difference.After));
        var rule = Assert.Single(difference.Rules);
        Assert.Equal((Limb, RuleDifferenceKind.Removed, Verdict.ChangePlan, (Verdict?)null), (rule.Rule, rule.Kind, rule.Before, rule.After));
    }

    [Fact]
    public void Compare_WithARuleAdded_SaysThatItIsNew()
    {
        var added = Fixture.Rules[Limb] with { Code = RuleCode.From("house.limb"), Severity = Severity.Clearance, Urgency = Urgency.Routine };
        var more = Fixture.With(new KnowledgeOverlay { Name = "strict", Rules = [added] }).Value;

        var difference = Assert.Single(KnowledgeDiff.Compare(Fixture, more, [Clear("a"), OldClot("b")]));

        Assert.Equal((Verdict.ChangePlan, Verdict.ClearanceNeeded, Urgency.None, Urgency.Routine), (difference.Before, difference.After, difference.UrgencyBefore, difference.UrgencyAfter));
        Assert.Equal([(added.Code, RuleDifferenceKind.Added)], difference.Rules.Select(rule => (rule.Rule, rule.Kind)));
    }

    [Fact]
    public void Compare_WithARuleRewritten_SaysSo()
    {
        var milder = Fixture.Rules[Limb] with { Severity = Severity.Adapt };
        var other = Fixture.With(new KnowledgeOverlay { Name = "loose", Loosened = [new() { Rule = Limb, Reason = "Reviewed.", By = "B. Example", Instead = milder }] }).Value;

        var difference = Assert.Single(KnowledgeDiff.Compare(Fixture, other, [OldClot("b")]));

        Assert.Equal([(Limb, RuleDifferenceKind.Rewritten, (Verdict?)Verdict.ChangePlan, (Verdict?)Verdict.ProceedWithChanges)], difference.Rules.Select(rule => (rule.Rule, rule.Kind, rule.Before, rule.After)));
    }

    [Fact]
    public void Compare_OfAKnowledgeBaseWithItself_FindsNothing() => Assert.Empty(KnowledgeDiff.Compare(Fixture, Fixture, [Clear("a"), OldClot("b")]));

    private static StoredSession Clear(string key) => Session(key);

    private static StoredSession OldClot(string key) => Session(key, new HealthFact
    {
        Code = HealthCode.From("clot"),
        Status = ConditionStatus.PastHistory,
        Onset = PartialDate.FromYear(2010),
        Sites = [MassageDomain.Anatomy.BodySite.FromRegion(MassageDomain.Anatomy.RegionCode.From("calf"), MassageDomain.Anatomy.Laterality.Left)],
        Details = [new() { Code = DetailCode.From("treated"), Answer = Answer.No }],
    });

    private static StoredSession Session(string key, params HealthFact[] facts) => new()
    {
        Key = key,
        On = Today,
        Health = new()
        {
            AsOf = Today,
            BirthDate = new(1985, 6, 15),
            Groups =
            [
                .. from factGroup in Fixture.FactGroups
                   let listed = facts.Any(fact => Fixture.Concepts[fact.Code].Groups.Contains(factGroup.Code))
                   select new GroupAnswer { Group = factGroup.Code, Answer = listed ? Answer.Yes : Answer.No },
            ],
            Facts = facts,
        },
        Plan = new()
        {
            Type = MassageType.Clinical,
            Steps = [new() { Technique = TechniqueCode.From("stroking"), Pressure = PressureLevel.Min }],
            Positions = [BodyPosition.SideLying],
        },
    };
}
