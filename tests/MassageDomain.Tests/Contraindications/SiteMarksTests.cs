using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>What a screening says to a body chart.</summary>
public sealed class SiteMarksTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly BodyChart Body = KnowledgeBase.Default.Body;
    private static readonly SiteSet Back = Body.Of(AreaCode.From("back"), null);
    private static readonly SiteSet Legs = Body.Of(AreaCode.From("leg"), null);

    [Fact]
    public void BurntSkin_IsAvoidedAndTheRestIsFine()
    {
        var sunburn = new HealthFact { Code = HealthCode.From("sunburn"), Status = ConditionStatus.Active, Sites = [BodySite.FromArea(AreaCode.From("back"))] };

        Assert.Equal([(MarkLevel.Avoid, Back), (MarkLevel.Fine, Legs)], Marks([sunburn], Stroking("effleurage", 2, "back", "leg")));
    }

    [Fact]
    public void TheLegThatHadAClot_AsksForCareAndTheOtherIsFine()
    {
        var clot = new HealthFact
        {
            Code = HealthCode.From("deep-vein-thrombosis"),
            Status = ConditionStatus.PastHistory,
            Onset = PartialDate.Parse("2026-02"),
            Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)],
            Details = [new() { Code = DetailCode.From("on-treatment"), Answer = Answer.No }],
        };
        var marks = Marks([clot], Stroking("deep-tissue", 4, "thigh"));

        Assert.Equal([MarkLevel.Careful, MarkLevel.Fine], marks.Select(mark => mark.Level));
        Assert.True(marks[0].Sites.Contains(Body.Of(AreaCode.From("thigh"), Laterality.Left)));
        Assert.Equal(Body.Of(AreaCode.From("thigh"), Laterality.Right), marks[1].Sites);
    }

    [Theory]
    [InlineData(3, MarkLevel.Fine)] // the plan keeps to the cap of 4 by itself
    [InlineData(5, MarkLevel.Careful)]
    public void ACapOfTheWholeSession_AsksForCareWhereThePlanPressesDeeper(int pressure, MarkLevel expected)
    {
        var cancer = new HealthFact
        {
            Code = HealthCode.From("cancer"),
            Status = ConditionStatus.Resolved,
            Onset = PartialDate.Parse("2021-03"),
            End = PartialDate.Parse("2021-12"),
            Details = [new() { Code = DetailCode.From("team-limits"), Answer = Answer.No }],
        };
        var result = Screening.Screen(Client([cancer]), Stroking("deep-tissue", pressure, "back"), Today);

        Assert.Equal(PressureLevel.From(4), Assert.Single(result.Findings).Rule.MaxPressure);
        Assert.Equal([(expected, Back)], Marks([cancer], Stroking("deep-tissue", pressure, "back")));
    }

    [Fact]
    public void AnEmergency_IsAvoidedEverywhere()
    {
        var clot = new HealthFact { Code = HealthCode.From("deep-vein-thrombosis"), Status = ConditionStatus.Active };

        Assert.Equal([(MarkLevel.Avoid, Body.All)], Marks([clot], Stroking("effleurage", 2, "back")));
    }

    [Fact]
    public void UnansweredQuestions_LeaveNothingFine()
    {
        var nobodyAsked = new HealthHistory { AsOf = Today, BirthDate = new(1985, 6, 15) };
        var plan = Stroking("effleurage", 2, "back");

        Assert.Empty(Screening.Screen(nobodyAsked, plan, Today).ToSiteMarks(plan));
    }

    [Property(Arbitrary = [typeof(FixtureSessions)], MaxTest = 300)]
    public bool Marks_NeverOverlapAndNeverRepeatALevel(Session session)
    {
        var marks = Screening.Screen(session.Health, session.Plan, Today, FixtureKnowledge.Base).ToSiteMarks(session.Plan, FixtureKnowledge.Base);
        return marks.Select(mark => mark.Level).SequenceEqual(marks.Select(mark => mark.Level).Distinct().OrderDescending())
            && marks.Sum(mark => mark.Sites.Count) == marks.Aggregate(default(SiteSet), (set, mark) => set.Union(mark.Sites)).Count;
    }

    // A finding that lets the session proceed may be a message that has nothing to do with what is planned.
    [Property(Arbitrary = [typeof(FixtureSessions)], MaxTest = 300)]
    public bool APlaceThatIsFine_IsForbiddenByNoFinding(Session session)
    {
        var result = Screening.Screen(session.Health, session.Plan, Today, FixtureKnowledge.Base);
        var chart = FixtureKnowledge.Base.Body;
        var fine = result.ToSiteMarks(session.Plan, FixtureKnowledge.Base).Where(mark => mark.Level == MarkLevel.Fine).Select(mark => mark.Sites).SingleOrDefault();
        return fine.IsEmpty || result.Findings.All(finding =>
            finding.Verdict <= Verdict.ProceedWithChanges || (finding.Sites.Count > 0 && !chart.Of(finding.Sites).Overlaps(fine)));
    }

    [Fact]
    public void AStepWithoutPlaces_IsFineWhereItsTechniqueIsUsuallyDone() =>
        Assert.Equal([(MarkLevel.Fine, Body.Of(KnowledgeBase.Default.Techniques[TechniqueCode.From("head-massage")].Sites))], Marks([], Stroking("head-massage", 2)));

    private static (MarkLevel Level, SiteSet Sites)[] Marks(IReadOnlyList<HealthFact> facts, SessionPlan plan) =>
        [.. Screening.Screen(Client(facts), plan, Today).ToSiteMarks(plan).Select(mark => (mark.Level, mark.Sites))];

    private static SessionPlan Stroking(string technique, int pressure, params string[] areas) => new()
    {
        Type = MassageType.Clinical,
        Steps = [new() { Technique = TechniqueCode.From(technique), Pressure = PressureLevel.From(pressure), Sites = [.. areas.Select(area => BodySite.FromArea(AreaCode.From(area)))] }],
        Positions = [BodyPosition.Prone],
    };

    private static HealthHistory Client(IReadOnlyList<HealthFact> facts) => new()
    {
        AsOf = Today,
        BirthDate = new(1985, 6, 15),
        Groups =
        [
            .. from factGroup in KnowledgeBase.Default.FactGroups
               let listed = facts.Any(fact => KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code) && factGroup.IsAnsweredBy(fact, Today))
               select new GroupAnswer { Group = factGroup.Code, Answer = listed ? Answer.Yes : Answer.No },
        ],
        Facts = facts,
    };
}
