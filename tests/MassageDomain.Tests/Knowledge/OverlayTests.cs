using System.Text;
using MassageDomain.Contraindications;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using NodaTime;

namespace MassageDomain.Tests.Knowledge;

public sealed class OverlayTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly KnowledgeBase Fixture = FixtureKnowledge.Base;
    private static readonly Rule LimbRule = Fixture.Rules[RuleCode.From("clot.limb")];

    [Fact]
    public void With_ARuleOfItsOwn_AddsItAndNamesTheEdition()
    {
        var own = Rule("house.no-strokes-with-numb-feet", "numb-feet", Severity.Absolute) with { Mechanisms = [Mechanism.Gliding] };

        var knowledge = Fixture.With(new KnowledgeOverlay { Name = "house-rules", Rules = [own] }).Value;

        Assert.Equal(Fixture.Rules.Count + 1, knowledge.Rules.Count);
        Assert.Equal(own, knowledge.Rules[own.Code]);
        Assert.Equal($"{Fixture.Edition.Name}+house-rules", knowledge.Edition.Name);
        Assert.NotEqual(Fixture.Edition.ContentHash, knowledge.Edition.ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", knowledge.Edition.ContentHash);
        Assert.Empty(knowledge.Loosened);
    }

    [Fact]
    public void With_AConceptOfItsOwn_CanBeReportedAndScreened()
    {
        var concept = new HealthConcept
        {
            Code = HealthCode.From("gym-this-morning"),
            Kind = HealthConceptKind.Condition,
            Category = HealthCategory.General,
            Name = new() { En = "Gym this morning" },
            Groups = [Fixture.FactGroups[0].Code],
        };
        var knowledge = Fixture.With(new KnowledgeOverlay { Name = "gym", Concepts = [concept], Rules = [Rule("gym.no-digging", "gym-this-morning", Severity.Absolute) with { Mechanisms = [Mechanism.DeepPressure] }] }).Value;
        var health = Answered(knowledge, new HealthFact { Code = concept.Code });

        Assert.Equal(["gym.no-digging"], Screening.Screen(health, Digging, Today, knowledge).Findings.Select(finding => finding.Rule.Code.Value));
        Assert.Equal(Verdict.NotAssessed, Screening.Screen(health, Digging, Today, Fixture).Verdict);
    }

    [Fact]
    public void With_AStricterRuleOfTheSameCode_TakesItsPlace()
    {
        var stricter = LimbRule with { Mechanisms = [.. LimbRule.Mechanisms, Mechanism.Kneading] };

        Assert.Equal(stricter, Fixture.With(new KnowledgeOverlay { Name = "strict", Rules = [stricter] }).Value.Rules[stricter.Code]);
    }

    public static TheoryData<string, Rule> LooserRules => new()
    {
        { "another trigger", LimbRule with { Triggers = [new() { Fact = HealthCode.From("numb-feet") }] } },
        { "a mechanism less", LimbRule with { Mechanisms = [Mechanism.DeepPressure] } },
        { "a milder severity", LimbRule with { Severity = Severity.Adapt } },
        { "answered by a letter", LimbRule with { Severity = Severity.Clearance } },
        { "clearable", LimbRule with { Clearable = true } },
        { "deeper", LimbRule with { MaxPressure = PressureLevel.From(2) } },
        { "no cap", LimbRule with { MaxPressure = null } },
        { "another place", LimbRule with { Where = new() { Sites = SiteReach.At } } },
        { "only with an ingredient", LimbRule with { IngredientsOfFact = true } },
    };

    [Theory]
    [MemberData(nameof(LooserRules))]
    public void With_ALooserRuleOfTheSameCode_IsAnIssue(string how, Rule looser)
    {
        var reading = Fixture.With(new KnowledgeOverlay { Name = "loose", Rules = [looser] });

        Assert.False(reading.IsValid, how);
        var issue = Assert.Single(reading.Issues);
        Assert.Equal((KnowledgeIssueCodes.OverlayLoosens, "/rules/0", "loose"), (issue.Issue.Code, issue.Issue.Path.Value, issue.File));
    }

    [Fact]
    public void With_AChangeThatHasALimit_MustKeepItNoMilder()
    {
        var rule = KnowledgeBase.Default.Rules.First(one => one.Changes.Any(change => change.Limit is { Kind: LimitKind.MaxMinutesPerArea or LimitKind.MaxTemperatureCelsius or LimitKind.SkinCheckEveryMinutes }));
        Rule Limited(Func<decimal, decimal> value) => rule with { Changes = [.. rule.Changes.Select(change => change.Limit is { } limit ? change with { Limit = limit with { Value = value(limit.Value) } } : change)] };
        bool Holds(Rule instead) => KnowledgeBase.Default.With(new KnowledgeOverlay { Name = "house", Rules = [instead] }).IsValid;

        Assert.True(Holds(rule));
        Assert.True(Holds(Limited(value => value - 1)));
        Assert.False(Holds(Limited(value => value + 1)));
        Assert.False(Holds(rule with { Changes = [] }));
        Assert.False(Holds(KnowledgeBase.Default.Rules[RuleCode.From("opioids.taking")] with { Changes = [] }));
    }

    public static TheoryData<string, Requirement> OutOfTheCalendar => new()
    {
        { "a reading", new Requirement.Measured { Reading = ReadingKind.Temperature, AtLeast = 38, WithinDays = int.MaxValue } },
        { "a reading of more than a century", new Requirement.Measured { Reading = ReadingKind.Temperature, AtLeast = 38, WithinDays = 36501 } },
        { "a week", new Requirement.GestationWeeks { From = 0, Before = 400_000_000 } },
        { "an age to come", new Requirement.Age { Below = int.MaxValue } },
        { "an age reached", new Requirement.Age { AtLeast = 131 } },
        { "a negative age", new Requirement.Age { Below = -1 } },
    };

    [Theory]
    [MemberData(nameof(OutOfTheCalendar))]
    public void With_ANumberThatLeavesTheCalendar_IsAnIssue(string what, Requirement requirement)
    {
        var rule = Rule("house.rule", "numb-feet", Severity.Local);
        var reading = Fixture.With(new KnowledgeOverlay { Name = "house", Rules = [rule with { Triggers = [new() { When = requirement }] }] });

        Assert.False(reading.IsValid, what);
        Assert.Equal([(KnowledgeIssueCodes.BadRequirement, "/rules/0/triggers/0/when")], reading.Issues.Select(issue => (issue.Issue.Code, issue.Issue.Path.Value)));
    }

    public static TheoryData<Requirement> JustWithinTheCalendar => new()
    {
        new Requirement.Measured { Reading = ReadingKind.Temperature, AtLeast = 38, WithinDays = 36500 },
        new Requirement.GestationWeeks { From = 45, Before = 46 },
        new Requirement.Age { Below = 130 },
        new Requirement.Age { AtLeast = 0 },
    };

    [Theory]
    [MemberData(nameof(JustWithinTheCalendar))]
    public void With_TheLargestNumberOfAKind_IsScreened(Requirement requirement)
    {
        var rule = Rule("house.rule", "numb-feet", Severity.Absolute);
        var knowledge = Fixture.With(new KnowledgeOverlay { Name = "house", Rules = [rule with { Triggers = [new() { When = requirement }] }] }).Value;
        var health = Answered(knowledge) with { Gestation = new() { CompletedWeeks = 45 }, Readings = [new() { Kind = ReadingKind.Temperature, Value = 39, On = Today }] };

        Assert.Equal(Verdict.DoNotTreat, Screening.Screen(health, Stroking, Today, knowledge).Verdict);
    }

    [Fact]
    public void With_ALooseningThatIsSigned_SwitchesTheRuleOffAndShowsInEveryResult()
    {
        var loosening = new Loosening { Rule = LimbRule.Code, Reason = "Our physician supervises every session.", By = "Dr A. Example" };
        var knowledge = Fixture.With(new KnowledgeOverlay { Name = "loose", Loosened = [loosening] }).Value;

        Assert.False(knowledge.Rules.Contains(LimbRule.Code));
        Assert.Equal([loosening], Screening.Screen(Answered(knowledge), Stroking, Today, knowledge).Loosened);
        Assert.Equal([loosening], Screening.Screen(Answered(knowledge, new HealthFact { Code = HealthCode.From("clot"), Status = ConditionStatus.Active }), Stroking, Today, knowledge).Loosened);
        Assert.Empty(Screening.Screen(Answered(Fixture), Stroking, Today, Fixture).Loosened);
    }

    [Fact]
    public void With_ALooserRuleThatIsSigned_TakesItsPlace()
    {
        var looser = LimbRule with { Severity = Severity.Adapt };
        var knowledge = Fixture.With(new KnowledgeOverlay { Name = "loose", Loosened = [new() { Rule = LimbRule.Code, Reason = "Reviewed.", By = "B. Example", Instead = looser }] }).Value;

        Assert.Equal(looser, knowledge.Rules[LimbRule.Code]);
        Assert.Equal(LimbRule.Code, Assert.Single(knowledge.Loosened).Rule);
    }

    [Theory]
    [InlineData("", "B. Example", "knowledge.loosening-unsigned", "/loosened/0")]
    [InlineData("Reviewed.", "  ", "knowledge.loosening-unsigned", "/loosened/0")]
    public void With_ALooseningWithoutReasonOrPerson_IsAnIssue(string reason, string by, string code, string path)
    {
        var reading = Fixture.With(new KnowledgeOverlay { Name = "loose", Loosened = [new() { Rule = LimbRule.Code, Reason = reason, By = by }] });

        Assert.Equal([(code, path)], reading.Issues.Select(issue => (issue.Issue.Code.Value, issue.Issue.Path.Value)));
    }

    [Theory]
    [InlineData("clot.now", "knowledge.loosening-urgent")]
    [InlineData("clot.never-heard-of", "knowledge.unknown-reference")]
    public void With_ALooseningOfAnUrgentOrUnknownRule_IsAnIssue(string rule, string code)
    {
        var reading = Fixture.With(new KnowledgeOverlay { Name = "loose", Loosened = [new() { Rule = RuleCode.From(rule), Reason = "Reviewed.", By = "B. Example" }] });

        Assert.Equal([(code, "/loosened/0/rule")], reading.Issues.Select(issue => (issue.Issue.Code.Value, issue.Issue.Path.Value)));
    }

    [Fact]
    public void With_ARuleAboutSomethingThatIsNotThere_IsAnIssueUnderTheSameChecks()
    {
        var rule = Rule("house.rule", "never-heard-of", Severity.Local) with { Grounds = new() { Basis = EvidenceBasis.Sourced, Sources = [CitationId.From("no-such-book")] } };
        var reading = Fixture.With(new KnowledgeOverlay { Name = "wrong", Rules = [rule, rule with { Triggers = [] }] });

        Assert.Equal(
            [("knowledge.duplicate-code", "/rules/1"), ("knowledge.no-trigger", "/rules/1/triggers"), ("knowledge.unknown-reference", "/rules/0/grounds/sources/0"), ("knowledge.unknown-reference", "/rules/0/triggers/0/fact"), ("knowledge.unknown-reference", "/rules/1/grounds/sources/0")],
            reading.Issues.Select(issue => (issue.Issue.Code.Value, issue.Issue.Path.Value)).Order());
    }

    [Fact]
    public void With_AName_ThatIsNoCode_IsAnIssue() =>
        Assert.Equal([KnowledgeIssueCodes.OverlayName], Fixture.With(new KnowledgeOverlay { Name = "Our House" }).Issues.Select(issue => issue.Issue.Code));

    [Fact]
    public void With_JsonFiles_ReadsThemStrictlyAndLaysThemInOrder()
    {
        var knowledge = Fixture.With([File("b.json", Json("second", "house.two")), File("a.json", Json("first", "house.one"))]).Value;

        Assert.Equal($"{Fixture.Edition.Name}+first+second", knowledge.Edition.Name);
        Assert.True(knowledge.Rules.Contains(RuleCode.From("house.one")) && knowledge.Rules.Contains(RuleCode.From("house.two")));
    }

    [Fact]
    public void With_AJsonFile_SaysTheSameAsTheRecord()
    {
        var fromFile = Fixture.With([File("house.json", Json("house", "house.one"))]).Value;
        var fromRecord = Fixture.With(new KnowledgeOverlay
        {
            Name = "house",
            Rules = [Rule("house.one", "numb-feet", Severity.Local) with { Where = new() { Sites = SiteReach.At }, Why = new() { En = "Because we say so." } }],
        }).Value;

        Assert.Equal(fromRecord.Edition, fromFile.Edition);
        Assert.Equal(fromRecord.Rules[RuleCode.From("house.one")], fromFile.Rules[RuleCode.From("house.one")]);
    }

    [Fact]
    public void With_AJsonFileThatIsWrong_NamesTheFileAndThePlace()
    {
        var unknown = Fixture.With([File("overlays/house.json", Json("house", "house.one").Replace("\"rules\"", "\"rulez\"", StringComparison.Ordinal))]);
        var loose = Fixture.With([File("overlays/house.json", Json("house", "clot.limb"))]);

        Assert.Equal([("overlays/house.json", DocumentIssueCodes.UnknownMember, "")], unknown.Issues.Select(issue => (issue.File, issue.Issue.Code, issue.Issue.Path.Value)));
        Assert.Equal([("overlays/house.json", KnowledgeIssueCodes.OverlayLoosens, "/rules/0")], loose.Issues.Select(issue => (issue.File, issue.Issue.Code, issue.Issue.Path.Value)));
    }

    [Fact]
    public void With_AnEmptyOverlayOfTheShippedKnowledge_KeepsEveryEntry()
    {
        var knowledge = KnowledgeBase.Default.With(new KnowledgeOverlay { Name = "nothing" }).Value;

        Assert.Equal(KnowledgeBase.Default.Rules, knowledge.Rules);
        Assert.Equal(KnowledgeBase.Default.Concepts, knowledge.Concepts);
        Assert.Equal(KnowledgeBase.Default.Techniques, knowledge.Techniques);
        Assert.Equal(KnowledgeBase.Default.Body.All, knowledge.Body.All);
        Assert.Equal(KnowledgeBase.Default.Body.Joints, knowledge.Body.Joints);
    }

    private static SessionPlan Stroking { get; } = Plan("stroking");

    private static SessionPlan Digging { get; } = Plan("digging");

    private static SessionPlan Plan(string technique) => new()
    {
        Type = MassageType.Clinical,
        Steps = [new() { Technique = TechniqueCode.From(technique) }],
        Positions = [BodyPosition.SideLying],
    };

    private static HealthHistory Answered(KnowledgeBase knowledge, params HealthFact[] facts) => new()
    {
        AsOf = Today,
        BirthDate = new(1985, 6, 15),
        Groups =
        [
            .. from factGroup in knowledge.FactGroups
               let listed = facts.Any(fact => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(factGroup.Code) == true)
               select new GroupAnswer { Group = factGroup.Code, Answer = listed ? Answer.Yes : Answer.No },
        ],
        Facts = facts,
    };

    private static Rule Rule(string code, string fact, Severity severity) => new()
    {
        Code = RuleCode.From(code),
        Triggers = [new() { Fact = HealthCode.From(fact) }],
        Severity = severity,
        Urgency = Urgency.None,
        Why = new() { En = "The house says so." },
        Grounds = new() { Basis = EvidenceBasis.GeneralKnowledge },
    };

    private static KnowledgeFile File(string path, string json) => new() { Path = path, Utf8 = Encoding.UTF8.GetBytes(json) };

    private static string Json(string name, string rule) => $$"""
        {
          "$schema": "schemas/overlay.schema.json",
          "name": "{{name}}",
          "rules": [
            {
              "code": "{{rule}}",
              "triggers": [{ "fact": "numb-feet" }],
              "where": { "sites": "at" },
              "severity": "local",
              "urgency": "none",
              "why": { "en": "Because we say so." },
              "grounds": { "basis": "general-knowledge" }
            }
          ]
        }
        """;
}
