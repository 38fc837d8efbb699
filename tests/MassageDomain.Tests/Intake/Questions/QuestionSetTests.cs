using System.Text;
using System.Text.Json.Nodes;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Intake.Questions;

public sealed class QuestionSetTests
{
    private static readonly JurisdictionCode Ontario = JurisdictionCode.From("ca-on");

    [Fact]
    public void Catalogue_HasTheSixSets() =>
        Assert.Equal(["chair", "clinical", "facial", "lymphatic-oncology", "prenatal", "spa"], IntakeCatalogue.Default.QuestionSets.Select(set => set.Code.Value));

    [Fact]
    public void SpaSet_HasFifteenItems() => Assert.Equal(Enumerable.Range(1, 15).Select(i => $"{i}"), QuestionSets.Spa.Items.Select(item => item.Key));

    [Fact]
    public void ClinicalSet_HasTwentyTwoBlocks() => Assert.Equal("ABCDEFGHIJKLMNOPQRSTUV", string.Concat(QuestionSets.Clinical.Items.Select(item => item.Key)));

    [Fact]
    public void ClinicalSet_AsksForTheTwentyNineRedFlags() =>
        Assert.Equal(29, QuestionForms.FromSet(QuestionSets.Clinical).Questions.Count(question => question.Code.Value.StartsWith("rf-", StringComparison.Ordinal)));

    // Each red flag of the source table (knowledge, section 5.1) can be answered with the concept whose rule it raises.
    [Theory]
    [InlineData("rf-cauda-equina", "cauda-equina-syndrome")]
    [InlineData("rf-back-cancer", "back-pain-cancer-signs new-back-pain")]
    [InlineData("rf-back-infection", "back-pain-infection-signs")]
    [InlineData("rf-back-fracture", "back-pain-fracture-signs")]
    [InlineData("rf-back-age", "new-back-pain")]
    [InlineData("rf-nerves", "progressive-nerve-deficit")]
    [InlineData("rf-aneurysm", "aortic-aneurysm-signs")]
    [InlineData("rf-neck-artery", "cervical-artery-dissection-signs")]
    [InlineData("rf-neck-injury", "neck-trauma-signs")]
    [InlineData("rf-neck-instability", "upper-cervical-instability-signs")]
    [InlineData("rf-stroke", "stroke-signs")]
    [InlineData("rf-chest", "chest-pain")]
    [InlineData("rf-lung-clot", "pulmonary-embolism-signs")]
    [InlineData("rf-clot-signs", "deep-vein-thrombosis-signs")]
    [InlineData("rf-clot-risk", "surgery long-travel-or-immobility chemotherapy radiation-therapy cancer-hormone-therapy deep-vein-thrombosis")]
    [InlineData("rf-blood-pressure", "hypertensive-crisis-signs")]
    [InlineData("rf-headache", "headache-warning-signs")]
    [InlineData("rf-temple", "giant-cell-arteritis-signs")]
    [InlineData("rf-pregnancy-emergency", "obstetric-emergency-signs")]
    [InlineData("rf-preeclampsia", "preeclampsia-signs")]
    [InlineData("rf-abdomen", "acute-abdomen-signs")]
    [InlineData("rf-dark-urine", "rhabdomyolysis")]
    [InlineData("rf-infection", "sepsis-signs")]
    [InlineData("rf-low-sugar", "hypoglycemia")]
    [InlineData("rf-skin", "contagious-rash-signs")]
    [InlineData("rf-lump", "undiagnosed-lump")]
    [InlineData("rf-mental-health", "mental-health-crisis")]
    [InlineData("rf-safety", "safety-at-home-concern")]
    public void RedFlag_OffersWhatItAsksFor(string question, string facts) =>
        Assert.Subset(
            IntakeCatalogue.Default.Questions[QuestionCode.From(question)].Facts.Select(fact => fact.Value).ToHashSet(),
            facts.Split(' ').ToHashSet());

    // RF-DVT2 asks for cancer treatment too, RF-BACK-CANCER for new pain over 50 (not a first one), RF-PREG1 also of a possible pregnancy, RF-NECK-VASC for drop attacks.
    [Theory]
    [InlineData("rf-clot-risk", "cancer treatment", "tratamiento contra el cáncer", "traitement d'un cancer")]
    [InlineData("rf-back-cancer", "new back pain after 50", "dolor de espalda nuevo después de los 50", "mal de dos nouveau après 50 ans")]
    [InlineData("rf-pregnancy-emergency", "possibly pregnant", "puede estar embarazada", "peut-être enceinte")]
    [InlineData("rf-neck-artery", "a sudden fall without fainting", "una caída repentina sin desmayo", "chute soudaine sans évanouissement")]
    public void RedFlag_AsksForAllOfTheSource(string question, string english, string spanish, string french)
    {
        var text = IntakeCatalogue.Default.Questions[QuestionCode.From(question)].Text;

        Assert.Contains(english, text.En, StringComparison.Ordinal);
        Assert.Contains(spanish, text.Es!, StringComparison.Ordinal);
        Assert.Contains(french, text.Fr!, StringComparison.Ordinal);
    }

    [Fact]
    public void ClinicalSet_CoversEveryGroup()
    {
        var covered = QuestionForms.FromSet(QuestionSets.Clinical).Questions.SelectMany(question => question.Groups).Distinct();

        Assert.Equal(KnowledgeBase.Default.FactGroups.Select(group => group.Code).Order(), covered.Order());
    }

    [Fact]
    public void EverySet_CoversWhatAnySessionOfItsTypesNeeds() => Assert.All(IntakeCatalogue.Default.QuestionSets.Where(set => set.Types.Contains(MassageType.Spa)), set =>
    {
        var covered = QuestionForms.FromSet(set).Questions.SelectMany(question => question.Groups).ToHashSet();
        Assert.All(KnowledgeBase.Default.FactGroups.Where(group => group.NeededForTypes.Contains(MassageType.Spa)), group => Assert.Contains(group.Code, covered));
    });

    // The college of massage therapists of Ontario names HIV status among what need not be collected (citation cmto).
    [Fact]
    public void FromSet_InOntario_DoesNotAskForHivStatus()
    {
        var hiv = QuestionCode.From("hiv-status");

        Assert.Contains(QuestionForms.FromSet(QuestionSets.Clinical).Questions, question => question.Code == hiv);
        Assert.DoesNotContain(QuestionForms.FromSet(QuestionSets.Clinical, Ontario).Questions, question => question.Code == hiv);
    }

    [Fact]
    public void ToDefinition_InOntario_DoesNotOfferHivAmongInfections()
    {
        static IEnumerable<string> Infections(JurisdictionCode? place) => FormDefinitions.ToDefinition(QuestionForms.FromSet(QuestionSets.Clinical, place), Language.English)
            .Fields.Single(field => field.Name.Value == "infections").Options.Select(option => option.Value);

        Assert.Contains("human-immunodeficiency-virus-infection", Infections(null));
        Assert.DoesNotContain("human-immunodeficiency-virus-infection", Infections(Ontario));
    }

    [Theory]
    [InlineData(Language.English, "Are you pregnant now?")]
    [InlineData(Language.Spanish, "¿Está embarazada ahora?")]
    [InlineData(Language.French, "Êtes-vous enceinte actuellement ?")]
    public void ToDefinition_InALanguage_IsInThatLanguage(Language language, string expected) =>
        Assert.Contains(FormDefinitions.ToDefinition(QuestionForms.FromSet(QuestionSets.Prenatal), language).Fields, field => field.Label == expected);

    [Fact]
    public void Write_OfADefinition_IsJsonThatAFrontEndReads()
    {
        var json = JsonNode.Parse(FormDefinitions.Write(FormDefinitions.ToDefinition(QuestionForms.FromSet(QuestionSets.Chair), Language.English)))!;

        Assert.Equal("en", (string?)json["language"]);
        Assert.Equal("full-name", (string?)json["fields"]![0]!["name"]);
        Assert.Equal("text", (string?)json["fields"]![0]!["kind"]);
        Assert.Equal("yes", (string?)json["answers"]![0]!["value"]);
    }

    // Five fields, the twelve groups of every session, the one consent, and only where they matter who speaks for a client under age and how far a pregnancy is:
    // nobody is asked two hundred questions.
    [Fact]
    public void ForPlan_OfASwedishMassageOfTheBack_AsksEighteenQuestions()
    {
        var form = QuestionForms.ForPlan(new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Sites = [MassageDomain.Anatomy.BodySite.FromArea(MassageDomain.Anatomy.AreaCode.From("back"))] }] });

        Assert.Equal(18, form.Questions.Count(question => question.ShownWhen is null));
        Assert.Equal(
            ["guardian-name", "guardian-phone", "guardian-present", "guardian-relation"],
            form.Questions.Where(question => question.ShownWhen is { BelowAge: 18 }).Select(question => question.Code.Value).Order());
        Assert.Equal(["gestation-weeks"], form.Questions.Where(question => question.ShownWhen is { After.Value: "pregnancy" }).Select(question => question.Code.Value));
        Assert.Equal(23, form.Questions.Count);
        Assert.Equal(ConsentScope.SpaAtOwnRisk, form.Questions[^1].Scope);
    }

    // Ages of majority: general knowledge, to be checked against the law before anybody relies on them.
    [Theory]
    [InlineData(null, 18)]
    [InlineData("us-sc", 18)]
    [InlineData("us-al", 19)]
    [InlineData("us-ms", 21)]
    [InlineData("ca-bc", 19)]
    public void ToDefinition_InAPlace_ShowsTheGuardianBelowTheAgeOfThatPlace(string? place, int age)
    {
        var form = QuestionForms.FromSet(QuestionSets.Spa, place is null ? null : JurisdictionCode.From(place));
        var fields = FormDefinitions.ToDefinition(form, Language.English).Fields;

        Assert.All(fields, field => Assert.Equal(field.Name.Value.StartsWith("guardian-", StringComparison.Ordinal) ? age : null, field.ShownBelowAge));
    }

    // What only some clients have to answer is shown to them alone.
    [Theory]
    [InlineData("gestation-weeks", "pregnancy", true)]
    [InlineData("due-date", "pregnancy", true)]
    [InlineData("medications-list", "medicines", true)]
    [InlineData("practitioner-phone", "practitioner-name", false)]
    [InlineData("claim-number", "insurer", false)]
    public void ToDefinition_OfAFollowUp_SaysAfterWhichAnswerItIsShown(string question, string after, bool onlyYes)
    {
        var field = FormDefinitions.ToDefinition(QuestionForms.FromSet(QuestionSets.Clinical), Language.English).Fields.Single(field => field.Name.Value == question);

        Assert.Equal(after, field.ShownAfter?.Value);
        Assert.Equal(onlyYes ? [Answer.Yes] : Array.Empty<Answer>(), field.ShownForAnswers);
    }

    // Young people come for facials, events with a chair and in pregnancy as well: whichever form is used, it asks who speaks for them.
    [Fact]
    public void EverySet_AsksWhoSpeaksForAMinor() => Assert.All(IntakeCatalogue.Default.QuestionSets, set => Assert.Equal(
        ["guardian-name", "guardian-phone", "guardian-present", "guardian-relation"],
        QuestionForms.FromSet(set).Questions.Where(question => question.ShownWhen is { Minors: true }).Select(question => question.Code.Value).Order()));

    [Fact]
    public void ForPlan_OfWaxing_AsksForInfectionsToo()
    {
        var form = QuestionForms.ForPlan(new() { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("waxing") }] });

        Assert.Contains(form.Questions, question => question.Code.Value == "infections");
    }

    [Fact]
    public void Read_OfAnswersThatTheFormDoesNotAsk_PointsToNoInput()
    {
        var read = AnswerSheetJson.Read(Encoding.UTF8.GetBytes("""{ "my secret": "x", "pain-now": 11 }"""), QuestionForms.FromSet(QuestionSets.Clinical));

        Assert.Equal([" json.unknown-member", "/pain-now json.wrong-value"], read.Issues.Select(issue => issue.ToString()));
    }
}
