using System.Text;
using System.Text.Json.Nodes;
using MassageDomain.Knowledge;
using MassageDomain.Planning;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Planning;

public sealed class PlanningSourceTests
{
    [Fact]
    public void Read_TheShippedFiles_GivesTheShippedKnowledge()
    {
        var read = PlanningSource.Read(Files(), KnowledgeBase.Default, out var issues);

        Assert.Empty(issues);
        Assert.Equal(PlanningKnowledge.Default.Types, read!.Types);
        Assert.Equal(PlanningKnowledge.Default.Payers, read.Payers);
        Assert.Equal(PlanningKnowledge.Default.Purposes, read.Purposes);
        Assert.Equal([MassageType.Clinical, MassageType.Spa], read.Types.Select(profile => profile.Type));
        Assert.Equal((11, 8), (read.Purposes.Count(purpose => purpose.Type == MassageType.Clinical), read.Purposes.Count(purpose => purpose.Type == MassageType.Spa)));
        Assert.Equal(9, read.Payers.Count);
    }

    [Fact]
    public void ShippedTypes_DifferInEveryDuty()
    {
        var clinical = PlanningKnowledge.Default.Of(MassageType.Clinical);
        var spa = PlanningKnowledge.Default.Of(MassageType.Spa);

        Assert.Equal((HistoryDepth.Full, ConsentDuty.InformedPlan, MeasureDuty.ObjectiveScales, RecordDuty.ProgressNote, TalkLevel.Constant, BodyFocus.AffectedArea), (clinical.History, clinical.Consent, clinical.Measures, clinical.Record, clinical.Talk, clinical.Focus));
        Assert.Equal((HistoryDepth.Brief, ConsentDuty.OwnDiscretion, MeasureDuty.Satisfaction, RecordDuty.VisitNote, TalkLevel.Minimal, BodyFocus.WholeBody), (spa.History, spa.Consent, spa.Measures, spa.Record, spa.Talk, spa.Focus));
        Assert.True(clinical.Course);
        Assert.False(spa.Course);
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanningKnowledge.Default.Of((MassageType)7));
    }

    // Each invariant broken once.
    [Theory]
    [InlineData("clinical.json", "massageType.type=spa", "planning.duplicate planning.missing planning.technique-of-other-type planning.file-name")]
    [InlineData("clinical.json", "massageType.techniques=[\"moon-massage\"]", "planning.unknown-reference")]
    [InlineData("clinical.json", "massageType.techniques=[\"body-wrap\"]", "planning.technique-of-other-type")]
    [InlineData("spa.json", "massageType.usualMinutes={\"from\":90,\"to\":60}", "planning.bad-range")]
    [InlineData("spa.json", "massageType.grounds={\"basis\":\"sourced\"}", "planning.ungrounded")]
    [InlineData("spa.json", "massageType.grounds={\"basis\":\"sourced\",\"sources\":[\"moon\"]}", "planning.unknown-reference")]
    [InlineData("spa.json", "massageType.moon=1", "json.unknown-member planning.missing")]
    [InlineData("payers.json", "payers=[]", "planning.missing")]
    [InlineData("purposes.json", "purposes=[{\"code\":\"a\",\"name\":{\"en\":\"A\"},\"type\":\"spa\"},{\"code\":\"a\",\"name\":{\"en\":\"B\"},\"type\":\"spa\"}]", "planning.duplicate")]
    public void Read_OfABrokenFile_SaysWhatIsBroken(string file, string change, string expected)
    {
        var files = Files().Select(item => item.Path == $"massage-types/{file}" ? item with { Utf8 = Changed(item.Utf8, change) } : item);

        var read = PlanningSource.Read(files, KnowledgeBase.Default, out var issues);

        Assert.Null(read);
        Assert.Equal(expected.Split(' ').Order(), issues.Select(issue => issue.Issue.Code.Value).Distinct().Order());
    }

    [Fact]
    public void CommittedSchemas_AreThoseOfTheTypes()
    {
        Assert.Equal(["massage-type.schema.json", "purposes.schema.json", "payers.schema.json"], PlanningSchema.All().Select(schema => schema.FileName));
        Assert.All(PlanningSchema.All(), schema => Assert.Equal(File.ReadAllText(Path.Combine(Repository.Data, "schemas", schema.FileName)), schema.Text));
    }

    private static IReadOnlyList<KnowledgeFile> Files() => KnowledgeFile.InFolder(Repository.Data);

    private static byte[] Changed(ReadOnlyMemory<byte> utf8, string change)
    {
        var root = JsonNode.Parse(utf8.Span)!;
        var (path, value) = (change.Split('=')[0].Split('.'), change[(change.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var parent = path.Length == 1 ? root : root[path[0]]!;
        parent[path[^1]] = value[0] is '{' or '[' || char.IsAsciiDigit(value[0]) ? JsonNode.Parse(value) : JsonValue.Create(value);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
