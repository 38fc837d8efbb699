using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Explanations;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Outcomes;
using MassageDomain.Planning;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Samples;

/// <summary>The calls that the README shows are these, and they give what it says.</summary>
public sealed class ReadmeCallsTests
{
    private static readonly string Folder = Repository.PathTo("samples", "QuickStart", "data", "03-clot-nine-months-ago-deep-tissue-on-the-legs");

    [Fact]
    public void TheCalls_GiveWhatTheReadmeSays()
    {
        var today = new LocalDate(2026, 11, 23);
        var health = IntakeHealth.ForScreening(IntakeFormJson.Read(File.ReadAllBytes(Path.Combine(Folder, "intake.json"))).Value);
        var plan = SessionPlanJson.Read(File.ReadAllBytes(Path.Combine(Folder, "plan.json"))).Value;
        Credential[] credentials =
        [
            new()
            {
                Kind = CredentialKind.License,
                Profession = Profession.MassageTherapist,
                Jurisdiction = JurisdictionCode.From("us-sc"),
                Number = "1",
                Status = CredentialStatus.Active,
                Issued = new(2025, 7, 1),
                Expires = new(2027, 6, 30),
            },
            new()
            {
                Kind = CredentialKind.Establishment,
                Profession = Profession.MassageTherapist,
                Jurisdiction = JurisdictionCode.From("us-sc"),
                Number = "2",
                Status = CredentialStatus.Active,
                Issued = new(2025, 7, 1),
                Expires = new(2027, 6, 30),
            },
        ];

        // readme:begin
        var menu = MenuText.Read("Deep Tissue 60 w/ cupping");                                         // techniques, minutes, what was not understood
        var form = QuestionForms.ForPlan(plan);                                                        // the questions that this plan needs, and no others
        var result = Screening.Screen(health, plan, today);                                            // verdict, urgency, findings, open questions
        var said = Explain.Finding(result.Findings[0], Audience.Client, Language.Spanish);             // one sentence for the client
        var repair = Screening.Repair(health, plan, today);                                            // the smallest change that may proceed, or why there is none
        var open = Screening.Menu(health, MassageType.Clinical, today);                                // which techniques, where, how deep
        var chart = BodyChartSvg.Render(KnowledgeBase.Default.Body, new() { Marks = result.ToSiteMarks(plan) });
        var license = LicenseCheck.Evaluate(credentials, plan, JurisdictionCode.From("us-sc"), today); // may this person do this, here, on that day
        var before = OutcomeScales.OswestryDisabilityIndex.Score(3, 2, 4, 1, 2, 3, 1, 2, 2, 2);        // score, band, or why there is none
        var after = OutcomeScales.OswestryDisabilityIndex.Score(1, 1, 2, 0, 1, 1, 0, 1, 1, 1);
        var change = OutcomeScales.OswestryDisabilityIndex.Compare(before, after);                     // improved, unchanged, worse, uncertain; by which threshold
        // readme:end

        Assert.Equal(60, menu.Minutes);
        Assert.Empty(menu.NotUnderstood);
        Assert.NotEmpty(form.Questions);
        Assert.Equal(Verdict.ChangePlan, result.Verdict);
        Assert.Contains("trombosis", said.Text, StringComparison.OrdinalIgnoreCase);
        Assert.True(repair.IsPossible);
        Assert.Equal(Verdict.Proceed, Screening.Screen(health, repair.Plan!, today).Verdict);
        Assert.NotEmpty(open.Techniques);
        Assert.Contains("data-mark=\"careful\"", chart, StringComparison.Ordinal);
        Assert.True(license.IsAuthorized);
        Assert.Equal(44m, before.Value);
        Assert.Equal(18m, after.Value);
        Assert.Equal(26m, change.Improvement);
    }

    [Fact]
    public void TheReadme_ShowsTheCalls()
    {
        var source = File.ReadAllText(Repository.PathTo("tests", "MassageDomain.Tests", "Samples", "ReadmeCallsTests.cs"));
        var calls = source.Split("// readme:begin\n")[1].Split("        // readme:end")[0].Replace("\n        ", "\n", StringComparison.Ordinal).TrimStart();

        Assert.Contains($"```csharp\n{calls}```", File.ReadAllText(Repository.PathTo("README.md")), StringComparison.Ordinal);
    }
}
