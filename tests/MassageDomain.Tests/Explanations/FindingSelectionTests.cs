using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Explanations;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Explanations;

/// <summary>A list for the therapist says nothing twice, and leaves nothing out that matters.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 300)]
public sealed class FindingSelectionTests
{
    private static readonly LocalDate Today = HealthArbitrary.Today;

    private static SessionPlan Strokes { get; } = new()
    {
        Type = MassageType.Spa,
        Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }],
        Positions = [BodyPosition.SideLying],
    };

    [Property]
    public bool Findings_OfAList_KeepVerdictUrgencyAndEveryFact(Session session)
    {
        var all = Screening.Screen(session.Health, session.Plan, Today).Findings;
        var kept = Explain.Findings(Screening.Screen(session.Health, session.Plan, Today));

        return kept.All(all.Contains)
            && kept.Select(finding => finding.Verdict).DefaultIfEmpty().Max() == all.Select(finding => finding.Verdict).DefaultIfEmpty().Max()
            && kept.Select(finding => finding.Urgency).DefaultIfEmpty().Max() == all.Select(finding => finding.Urgency).DefaultIfEmpty().Max()
            && FactsOf(kept).SetEquals(FactsOf(all))
            && all.Where(finding => finding.Questions.Count > 0 || finding.Urgency >= Urgency.SameDay || finding.State == FindingState.Cleared).All(kept.Contains);
    }

    [Property]
    public bool Findings_OfAList_KeepTheLowestPressureOfEveryPlace(Session session)
    {
        var result = Screening.Screen(session.Health, session.Plan, Today);
        var kept = Explain.Findings(result);

        return result.Findings.Where(finding => finding.Rule.MaxPressure is not null).All(finding => kept.Any(other =>
            (other.Sites.Count == 0 || (finding.Sites.Count > 0 && finding.Sites.All(other.Sites.Contains)))
            && ((other.Rule.MaxPressure <= finding.Rule.MaxPressure && (other == finding || CapsAllWork(other.Rule) || (!CapsAllWork(finding.Rule) && finding.Rule.Mechanisms.All(other.Rule.Mechanisms.Contains)))) || other.Rule is { Severity: Severity.Absolute or Severity.Local, Mechanisms.Count: 0 })));
    }

    [Fact]
    public void Findings_WhereAnyMassageIsForbidden_DoNotSayWhatElseIsNotDoneThere()
    {
        // Burnt skin: no massage there; that no scrub is done there either need not be said.
        var sunburn = new HealthFact { Code = HealthCode.From("sunburn"), Status = ConditionStatus.Active, Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] };
        var plan = Strokes with { Steps = [new() { Technique = TechniqueCode.From("body-scrub"), Sites = sunburn.Sites }] };
        var result = Screening.Screen(Client(sunburn), plan, Today);

        Assert.Equal(["sunburn.burnt-skin", "sunburn.treatments"], result.Findings.Select(finding => finding.Rule.Code.Value).Order());
        Assert.Equal(["sunburn.burnt-skin"], Explain.Findings(result).Select(finding => finding.Rule.Code.Value));
    }

    [Fact]
    public void Headline_OfAPressureThatSomethingElseHoldsLower_LeavesItUnsaid()
    {
        // Diabetes asks for level 4 at most; on blood thinners nothing goes beyond 2.
        var result = Screening.Screen(
            Client([.. from code in (string[])["diabetes", "anticoagulants"] select new HealthFact { Code = HealthCode.From(code), Status = ConditionStatus.Controlled, Onset = PartialDate.FromYear(2010), Changed = PartialDate.FromYear(2015) }]),
            Strokes with { Steps = [new() { Technique = TechniqueCode.From("ashiatsu"), Pressure = PressureLevel.From(5) }] },
            Today);
        string Of(string rule) => Explain.Headline(result.Findings.Single(finding => finding.Rule.Code.Value == rule), result, Language.English).Text;

        Assert.Equal("Diabetes: massage with changes", Of("diabetes.known"));
        Assert.EndsWith("; pressure at most 2 of 5", Of("anticoagulants.taking"), StringComparison.Ordinal);
    }

    [Fact]
    public void Headline_OfAPressureForAllWork_IsNotUndercutByOneForDrainage()
    {
        // Depression asks for level 3 at most in everything; lymphedema for level 1, in drainage alone.
        var lymphedema = new HealthFact { Code = HealthCode.From("lymphedema"), Status = ConditionStatus.Active, Onset = PartialDate.FromYear(2015), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("arm"))] };
        var plan = Strokes with { Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(5) }, new() { Technique = TechniqueCode.From("manual-lymphatic-drainage") }] };
        var result = Screening.Screen(Client(new HealthFact { Code = HealthCode.From("depression"), Status = ConditionStatus.Active }, lymphedema), plan, Today);
        var depression = result.Findings.Single(finding => finding.RaisedBy.Any(fact => fact.Code.Value == "depression") && finding.Rule.MaxPressure == PressureLevel.From(3));

        Assert.Contains(result.Findings, finding => finding.Rule.Code.Value == "lymphedema.drainage" && finding.Rule.MaxPressure == PressureLevel.From(1));
        Assert.Contains("3 of 5", Explain.Headline(depression, result, Language.English).Text, StringComparison.Ordinal);
        Assert.Contains("3 of 5", string.Join('\n', Explain.Result(result, Audience.Client, Language.English).Select(sentence => sentence.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_WhereALetterAnswers_DoesNotAskForOne()
    {
        var child = Client() with { BirthDate = new(2012, 1, 1) };
        var letter = child with { Clearances = [new() { About = [HealthCode.From("minor-client")], IssuedOn = Today }] };
        IReadOnlyList<string> Of(HealthHistory health) => Explain.Advice(Screening.Screen(health, Strokes, Today).Findings.Single(finding => finding.Rule.Code.Value == "minor-client.without-guardian-consent"), Language.English);

        Assert.Equal(["Obtain the written consent of a parent or guardian before the session, and keep it on file."], Of(child));
        Assert.Empty(Of(letter));
    }

    [Fact]
    public void WhatIsLeftOut_NamesToTheClientOnlyWhatThePlanHasInIt()
    {
        var taking = new HealthFact { Code = HealthCode.From("anticoagulants"), Status = ConditionStatus.Active, Onset = PartialDate.FromYear(2010), Changed = PartialDate.FromYear(2015), Details = [new() { Code = DetailCode.From("for-a-clot"), Answer = Answer.No }] };
        var plan = Strokes with { Type = MassageType.Clinical, Steps = [new() { Technique = TechniqueCode.From("dry-cupping-static"), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("leg"))] }] };
        var said = Explain.Result(Screening.Screen(Client(taking), plan, Today), Audience.Client, Language.English).Select(sentence => sentence.Text);

        Assert.Contains("Anticoagulants (blood thinners): for your safety we leave out deep pressure, cupping.", said);
    }

    private static bool CapsAllWork(Rule rule) => rule.Severity != Severity.Adapt || rule.Mechanisms.Count == 0 || rule.Mechanisms.Contains(Mechanism.DeepPressure);

    private static HashSet<HealthCode> FactsOf(IReadOnlyList<Finding> findings) => [.. findings.SelectMany(finding => finding.RaisedBy).Select(fact => fact.Code)];

    private static HealthHistory Client(params HealthFact[] facts) => new()
    {
        AsOf = Today,
        BirthDate = new(1990, 6, 15),
        Groups = [.. KnowledgeBase.Default.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = facts.Any(fact => KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code)) ? Answer.Yes : Answer.No })],
        Facts = facts,
    };
}
