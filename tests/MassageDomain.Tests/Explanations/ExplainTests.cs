using System.Text.RegularExpressions;
using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Explanations;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Explanations;

[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 100)]
public sealed partial class ExplainTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly string[] GoingOn = ["front-desk.proceed", "front-desk.cleared", "front-desk.changes", "front-desk.same-day-advice"];
    private static readonly string[] DiabetesAndBloodThinners = ["diabetes", "anticoagulants"];

    private static Finding Pregnancy { get; } = Finding(
        new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }], Positions = [BodyPosition.Supine] },
        new() { Code = HealthCode.From("pregnancy"), Status = ConditionStatus.Active },
        finding => finding.Rule.Mechanisms.Contains(Mechanism.Supine));

    private static Finding Clot { get; } = Finding(
        new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }], Positions = [BodyPosition.SideLying] },
        new() { Code = HealthCode.From("deep-vein-thrombosis"), Status = ConditionStatus.Active },
        finding => finding.Rule.Code.Value == "deep-vein-thrombosis.current");

    [Fact]
    public void Finding_ForATherapist_SaysWhatWhyAndOnWhatSource()
    {
        var text = Explain.Finding(Clot, Audience.Therapist, Language.English).Text;

        Assert.StartsWith("Deep vein thrombosis: no massage — emergency services now; a loosened clot can become a pulmonary embolism (Precautions for Massage/Bodywork Therapy", text, StringComparison.Ordinal);
        Assert.Contains("[A]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_AboutAPosition_NamesThePositionInPlainWords()
    {
        Assert.Contains("no lying flat on the back", Explain.Finding(Pregnancy, Audience.Therapist, Language.English).Text, StringComparison.Ordinal);
        Assert.Contains("evitar tumbarse boca arriba", Explain.Finding(Pregnancy, Audience.Therapist, Language.Spanish).Text, StringComparison.Ordinal);
        Assert.Contains("à éviter : position à plat sur le dos", Explain.Finding(Pregnancy, Audience.Therapist, Language.French).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Deep vein thrombosis: please let us call emergency services for you now.")]
    [InlineData(Language.Spanish, "Trombosis venosa profunda: permítanos llamar ahora a emergencias por usted.")]
    [InlineData(Language.French, "Thrombose veineuse profonde : laissez-nous appeler les secours pour vous maintenant.")]
    public void Finding_ForTheClient_IsInPlainWords(Language language, string text) => Assert.Equal(text, Explain.Finding(Clot, Audience.Client, language).Text);

    [Theory]
    [InlineData(Language.English, "Fetch the therapist at once: emergency services may be needed.")]
    [InlineData(Language.Spanish, "Avise al terapeuta de inmediato: puede hacer falta llamar a emergencias.")]
    [InlineData(Language.French, "Prévenez le thérapeute tout de suite : il faut peut-être appeler les secours.")]
    public void Finding_ForTheFrontDesk_SaysOnlyWhatToDo(Language language, string text) => Assert.Equal(text, Explain.Finding(Clot, Audience.FrontDesk, language).Text);

    [Property]
    public bool Finding_ForTheFrontDesk_NeverHasAnythingOfTheClientInIt(Session session)
    {
        // Whatever is wrong with the client, the same kind of finding gives the same words: they depend on the plan, the verdict and the date alone.
        var findings = Screening.Screen(session.Health, session.Plan, Today).Findings;
        return findings.All(finding => Enum.GetValues<Language>().All(language =>
        {
            var stripped = finding with { Rule = finding.Rule with { Code = RuleCode.From("some.rule"), Why = new() { En = "?" }, Mechanisms = [] }, RaisedBy = [], Sites = [], Questions = [] };
            return Explain.Finding(finding, Audience.FrontDesk, language) == Explain.Finding(stripped, Audience.FrontDesk, language);
        }));
    }

    [Theory]
    [InlineData(Language.English, "left leg, right foot and ankle, umbilicus")]
    [InlineData(Language.Spanish, "pierna completa, lado izquierdo; pie y tobillo, lado derecho; ombligo")]
    public void Change_OfManyRegions_NamesAreas(Language language, string places)
    {
        var body = KnowledgeBase.Default.Body;
        var sites = body.SitesOf(body.Of(AreaCode.From("leg"), Laterality.Left).Union(body.Of(AreaCode.From("foot"), Laterality.Right)).Union(body.Of(RegionCode.From("navel"), null)));
        var change = new PlanChange { Kind = PlanChangeKind.DropSites, Step = 0, Technique = TechniqueCode.From("swedish"), Sites = sites };

        Assert.Equal(places, Explain.Change(change, language).Parameters.Single(parameter => parameter.Name == "places").Value);
    }

    [Fact]
    public void Finding_ForTheFrontDesk_OffersNoDateThatAnotherFindingMayNotAllow()
    {
        // The operation stops the session for two weeks; a clot that is there now stops it whatever the date.
        var finding = Clot with { LiftsOn = new(2026, 12, 24), Rule = Clot.Rule with { Clearable = false }, Urgency = Urgency.None, State = FindingState.Applies, Verdict = Verdict.DoNotTreat };

        Assert.Equal("The session cannot take place as booked; the therapist will explain.", Explain.Finding(finding, Audience.FrontDesk, Language.English).Text);
    }

    [Fact]
    public void FrontDeskTemplates_HaveNoWordThatNamesAConcept()
    {
        var templates = Explain.Templates.Where(template => template.Key.StartsWith("front-desk.", StringComparison.Ordinal)).ToArray();
        var named = from template in templates
                    from language in Enum.GetValues<Language>()
                    let text = template.Text.In(language)
                    from concept in KnowledgeBase.Default.Concepts
                    from word in WordsFor(concept, language)
                    where Names(text, word)
                    select $"{template.Key}: {word}";

        Assert.Equal(12, templates.Length);
        Assert.Empty(named);
    }

    [Property]
    public bool Finding_ForTheFrontDesk_NamesNoConcept(Session session) => Screening.Screen(session.Health, session.Plan, Today).Findings.All(finding =>
        Enum.GetValues<Language>().All(language =>
        {
            // The techniques are those of the booking, which the front desk has.
            var text = finding.Techniques.Aggregate(Explain.Finding(finding, Audience.FrontDesk, language).Text, (rest, technique) =>
                rest.Replace(KnowledgeBase.Default.Techniques.Find(technique)?.Name.In(language) ?? technique.Value, string.Empty, StringComparison.Ordinal));
            return finding.RaisedBy.Select(fact => KnowledgeBase.Default.Concepts[fact.Code]).SelectMany(concept => WordsFor(concept, language)).All(word => !Names(text, word));
        }));

    [Property]
    public bool Result_ForTheFrontDesk_IsOneSentenceThatSaysWhatToDoAndNothingOfHealth(Session session)
    {
        var result = Screening.Screen(session.Health, session.Plan, Today);
        var sentence = Explain.Result(result, Audience.FrontDesk, Language.English).Single();
        var stripped = result with { Findings = [.. result.Findings.Select(finding => finding with { Rule = finding.Rule with { Code = RuleCode.From("some.rule"), Why = new() { En = "?" }, Mechanisms = [] }, RaisedBy = [], Sites = [] })] };

        return IsWhole(sentence)
            && sentence == Explain.Result(stripped, Audience.FrontDesk, Language.English).Single()
            && (result.Urgency == Urgency.Emergency) == (sentence.Key == "front-desk.emergency")
            && (result.Urgency == Urgency.Emergency || result.MayProceed == GoingOn.Contains(sentence.Key));
    }

    [Property]
    public bool Result_ForTheClient_SaysEverythingThatStopsOnceAndNothingTwice(Session session)
    {
        var result = Screening.Screen(session.Health, session.Plan, Today);
        var said = Explain.Result(result, Audience.Client, Language.Spanish).Select(sentence => sentence.Text).ToArray();
        var stopping = Explain.Findings(result).Where(finding => finding.Verdict > Verdict.ProceedWithChanges || finding.Urgency >= Urgency.SameDay).Select(finding => Explain.Finding(finding, Audience.Client, Language.Spanish).Text);

        return said.Length > 0 && said.Distinct().Count() == said.Length && stopping.All(said.Contains);
    }

    [Fact]
    public void Result_ForTheClient_OfTwoPressuresForAPlaceNamesTheLighter()
    {
        // Diabetes asks for level 4 at most; on blood thinners nothing goes beyond 2.
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("ashiatsu"), Pressure = PressureLevel.From(5) }], Positions = [BodyPosition.SideLying] };
        var facts = DiabetesAndBloodThinners.Select(code => new HealthFact { Code = HealthCode.From(code), Status = ConditionStatus.Controlled, Onset = PartialDate.FromYear(2010), Changed = PartialDate.FromYear(2015) }).ToArray();
        var result = Screening.Screen(Client(facts), plan, Today);
        var said = Explain.Result(result, Audience.Client, Language.English).Select(sentence => sentence.Text);

        Assert.Contains(result.Findings, finding => finding.Rule.Code.Value == "diabetes.known");
        Assert.DoesNotContain(said, text => text.Contains("4 of 5", StringComparison.Ordinal));
    }

    [Fact]
    public void Result_OfAMinor_AsksForAWrittenClearanceAndNamesTheAge()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }], Positions = [BodyPosition.SideLying] };
        var result = Screening.Screen(Client() with { BirthDate = new(2012, 1, 1) }, plan, Today);

        Assert.Equal("The session cannot take place without a written clearance; the therapist will say whose.", Explain.Result(result, Audience.FrontDesk, Language.English).Single().Text);
        Assert.StartsWith("Client under 18: for your safety we cannot massage you without a written clearance", Explain.Result(result, Audience.Client, Language.English)[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Client under 18: no massage without a written clearance — ", Explain.Result(result, Audience.Therapist, Language.English)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_OfAClearClient_SaysSoToEverybody()
    {
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }], Positions = [BodyPosition.SideLying] };
        var result = Screening.Screen(Client(), plan, Today);

        Assert.Equal("The session may take place as booked.", Explain.Result(result, Audience.FrontDesk, Language.English).Single().Text);
        Assert.Equal("Nothing that you told us stands in the way of this session.", Explain.Result(result, Audience.Client, Language.English).Single().Text);
        Assert.Empty(Explain.Result(result, Audience.Therapist, Language.English));
    }

    [Property]
    public bool Finding_ForAnybody_IsOneFilledInSentence(Session session) =>
        Screening.Screen(session.Health, session.Plan, Today).Findings.All(finding =>
            (from audience in Enum.GetValues<Audience>()
             from language in Enum.GetValues<Language>()
             let explanation = Explain.Finding(finding, audience, language)
             select explanation).All(explanation => IsWhole(explanation)));

    [Property]
    public bool Question_OfAnyKind_IsOneFilledInSentence(Session session) =>
        Screening.Screen(session.Health, session.Plan, Today).Questions.All(question => Enum.GetValues<Language>().All(language => IsWhole(Explain.Question(question, language))));

    [Property]
    public bool Change_OfARepair_IsOneFilledInSentence(Session session) =>
        Screening.Repair(session.Health, session.Plan, Today).Changes.All(change => Enum.GetValues<Language>().All(language => IsWhole(Explain.Change(change, language))));

    [Fact]
    public void Change_OfEveryKind_HasATemplate()
    {
        var changes = Enum.GetValues<PlanChangeKind>().Select(kind => Explain.Change(new() { Kind = kind }, Language.English).Key).Distinct();

        Assert.Equal(7, changes.Count());
    }

    [Fact]
    public void Question_OfEveryKind_HasATemplate() =>
        Assert.Equal(Enum.GetValues<QuestionKind>().Length, Enum.GetValues<QuestionKind>().Select(kind => Explain.Question(new() { Kind = kind }, Language.French).Key).Distinct().Count());

    [Fact]
    public void Templates_AllHaveThreeLanguagesWithTheSameNames()
    {
        Assert.Equal(Explain.Templates.Count, Explain.Templates.Select(template => template.Key).Distinct().Count());
        Assert.All(Explain.Templates, template =>
        {
            Assert.Equal(Holes(template.Text.En), Holes(template.Text.Es!));
            Assert.Equal(Holes(template.Text.En), Holes(template.Text.Fr!));
        });
    }

    [Fact]
    public void Names_OfEveryMember_AreInThreeLanguagesAndDistinct()
    {
        LocalizedText[][] tables =
        [
            [.. Enum.GetValues<Mechanism>().Select(MassageDomain.Explanations.Names.Of)],
            [.. Enum.GetValues<Verdict>().Select(MassageDomain.Explanations.Names.Of)],
            [.. Enum.GetValues<Urgency>().Select(MassageDomain.Explanations.Names.Of)],
            [.. Enum.GetValues<BodyPosition>().Select(MassageDomain.Explanations.Names.Of)],
            [.. Enum.GetValues<ReadingKind>().Select(MassageDomain.Explanations.Names.Of)],
        ];

        Assert.All(tables, table =>
        {
            Assert.All(table, name => Assert.False(name.Es is null || name.Fr is null));
            Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(table.Length, table.Select(name => name.In(language)).Distinct().Count()));
        });
    }

    private static IEnumerable<string> WordsFor(HealthConcept concept, Language language) =>
        (language switch { Language.Spanish => concept.Wordings?.Es, Language.French => concept.Wordings?.Fr, _ => concept.Wordings?.En } ?? []).Append(concept.Name.In(language));

    private static bool Names(string text, string word) => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", word.Any(char.IsLower) ? RegexOptions.IgnoreCase | RegexOptions.CultureInvariant : RegexOptions.CultureInvariant);

    private static bool IsWhole(Explanation explanation) => explanation.Text.Length > 0 && !Hole().IsMatch(explanation.Text);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(match => match.Value).Order();

    private static HealthHistory Client(params HealthFact[] facts) => new()
    {
        AsOf = Today,
        BirthDate = new(1990, 6, 15),
        Groups = [.. KnowledgeBase.Default.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = facts.Any(fact => KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code)) ? Answer.Yes : Answer.No })],
        Facts = facts,
    };

    private static Finding Finding(SessionPlan plan, HealthFact fact, Func<Finding, bool> wanted) => Screening.Screen(
        new()
        {
            AsOf = Today,
            BirthDate = new(1990, 6, 15),
            Groups = [.. KnowledgeBase.Default.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code) ? Answer.Yes : Answer.No })],
            Facts = [fact],
            Gestation = new() { CompletedWeeks = 30 },
        },
        plan,
        Today).Findings.First(wanted);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Hole();
}
