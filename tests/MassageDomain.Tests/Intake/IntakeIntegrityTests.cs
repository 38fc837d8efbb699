using System.Text;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;

namespace MassageDomain.Tests.Intake;

/// <summary>The shipped files hold, and each invariant is broken once on purpose.</summary>
public sealed class IntakeIntegrityTests
{
    private static readonly IReadOnlyList<KnowledgeFile> Files = [.. KnowledgeFile.InFolder(Repository.Data).Where(file => file.Path.StartsWith("intake/", StringComparison.Ordinal))];

    [Fact]
    public void Read_OfTheShippedFiles_GivesWhatWasCompiled()
    {
        var read = IntakeSource.Read(Files, KnowledgeBase.Default, LicensingKnowledge.Default, out var issues);

        Assert.Empty(issues);
        Assert.Equal(IntakeCatalogue.Default.Questions, read!.Questions);
        Assert.Equal(IntakeCatalogue.Default.QuestionSets, read.QuestionSets);
        Assert.Equal(IntakeCatalogue.Default.ConsentTexts, read.ConsentTexts);
        Assert.Equal(IntakeCatalogue.Default.ConsentRules, read.ConsentRules);
        Assert.Equal(IntakeCatalogue.Default.SensitiveAreas, read.SensitiveAreas);
    }

    [Theory]
    [InlineData("question-sets/spa.json", "\"pregnancy\"", "\"no-such-question\"", "intake-data.reference.unknown")]
    [InlineData("question-sets/spa.json", "\"code\": \"spa\"", "\"code\": \"wellness\"", "intake-data.file.name")]
    [InlineData("question-sets/spa.json", "\"version\": 1", "\"version\": 0", "intake-data.range")]
    [InlineData("questions/groups-every-session.json", "Are you pregnant, could", "Are you expecting, could", "intake-data.question.other-wording")]
    [InlineData("questions/pregnancy.json", "\"facts\": [\"pregnancy\"]", "\"facts\": [\"no-such-concept\"]", "intake-data.reference.unknown")]
    [InlineData("questions/pregnancy.json", "\"kind\": \"number\"", "\"kind\": \"choice\"", "intake-data.question.kind-mismatch")]
    [InlineData("questions/pregnancy.json", "\"Due date\"", "\"Date of birth\"", "intake-data.wording.ambiguous")]
    [InlineData("questions/pregnancy.json", "\"basis\": \"sourced\"", "\"basis\": \"general-knowledge\"", "intake-data.grounds.missing")]
    [InlineData("question-sets/clinical.json", "\"insurer\",", "", "intake-data.question-set.never-shown")]
    [InlineData("question-sets/spa.json", "[\"pregnancy\", \"gestation-weeks\"]", "[\"gestation-weeks\", \"pregnancy\"]", "intake-data.question-set.never-shown")]
    [InlineData("sensitive-areas.json", "\"area\": \"breast\"", "\"area\": \"chest\"", "intake-data.sensitive-area")]
    [InlineData("consent-rules/united-states.json", "\"place\": \"us-wa\"", "\"place\": \"us-xx\"", "intake-data.reference.unknown")]
    [InlineData("consent-texts/spa.json", "\"version\": 1", "\"version\": 1, \"colour\": \"red\"", "json.unknown-member")]
    public void Read_OfABrokenFile_SaysWhatIsWrongInIt(string file, string what, string with, string code)
    {
        var broken = Files.Select(item => item.Path != "intake/" + file ? item : item with { Utf8 = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(item.Utf8.Span).Replace(what, with, StringComparison.Ordinal)) }).ToArray();

        Assert.NotEqual(Files.Select(item => Encoding.UTF8.GetString(item.Utf8.Span)), broken.Select(item => Encoding.UTF8.GetString(item.Utf8.Span)));
        Assert.Null(IntakeSource.Read(broken, KnowledgeBase.Default, LicensingKnowledge.Default, out var issues));
        Assert.Contains(code, issues.Select(issue => issue.Issue.Code.Value));
    }

    [Fact]
    public void CommittedSchemas_AreThoseOfTheTypes() => Assert.All(IntakeDataSchema.All(), schema =>
        Assert.Equal(schema.Text, File.ReadAllText(Path.Combine(Repository.Data, "schemas", schema.FileName))));

    [Fact]
    public void Read_OfEveryQuestion_HasThreeLanguages() => Assert.All(IntakeCatalogue.Default.Questions, question =>
    {
        Assert.NotNull(question.Text.Es);
        Assert.NotNull(question.Text.Fr);
    });
}
