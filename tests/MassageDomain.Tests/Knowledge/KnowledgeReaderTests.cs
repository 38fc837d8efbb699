using System.Text;
using MassageDomain.Knowledge;
using MassageDomain.Serialization;
using MassageDomain.Tests.Fixtures;

namespace MassageDomain.Tests.Knowledge;

/// <summary>Every check is made to fail once: a sound set of files with one thing wrong.</summary>
public sealed class KnowledgeReaderTests
{
    private const string Clot = "health/general/clot.json";
    private const string Skin = "health/general/sore-skin.json";
    private const string Bones = "health/general/brittle-bones.json";
    private const string Techniques = "techniques/all.json";

    [Fact]
    public void Read_OfTheFixture_FindsNothing() => Assert.Empty(KnowledgeReader.Read(FixtureKnowledge.Files).Issues);

    [Fact]
    public void Read_OfTheSameFilesInAnotherOrder_GivesTheSameEdition() =>
        Assert.Equal(FixtureKnowledge.Base.Edition, KnowledgeReader.Read(FixtureKnowledge.Files.Reverse()).Value.Edition);

    [Fact]
    public void Read_OfOneChangedLetter_GivesAnotherHash()
    {
        var changed = Replace("citations/book.json", "An invented book", "An invented boot");

        Assert.NotEqual(FixtureKnowledge.Base.Edition.ContentHash, changed.Value.Edition.ContentHash);
    }

    [Theory]
    [InlineData(Techniques, "\"family\": \"relaxation\"", "\"family\": \"relaxing\"", "json.wrong-value", "/techniques/0/family")]
    [InlineData(Techniques, "\"family\": \"relaxation\"", "\"family\": 1", "json.wrong-value", "/techniques/0/family")]
    [InlineData(Techniques, "\"family\": \"relaxation\"", "\"family\": null", "json.null", "/techniques/0/family")]
    [InlineData(Techniques, "\"family\": \"relaxation\",", "", "json.missing-member", "/techniques/0/family")]
    [InlineData(Techniques, "\"family\": \"relaxation\"", "\"family\": \"relaxation\", \"family\": \"clinical\"", "json.duplicate-member", "/techniques/0/family")]
    [InlineData(Techniques, "\"family\": \"relaxation\"", "\"family\": \"relaxation\", \"colour\": \"red\"", "json.unknown-member", "/techniques/0")]
    [InlineData(Techniques, "\"min\": 1", "\"min\": 6", "json.wrong-value", "/techniques/0/pressure/min")]
    [InlineData(Techniques, "\"sites\": [{ \"area\": \"whole-body\" }]", "\"sites\": {}", "json.wrong-type", "/techniques/0/sites")]
    [InlineData(Clot, "\"kind\": \"within\"", "\"kind\": \"sometime\"", "json.wrong-value", "/rules/1/triggers/0/when/of/0/kind")]
    public void Read_OfWrongJson_SaysWhatAndWhere(string file, string right, string wrong, string code, string path) =>
        AssertFinds(file, right, wrong, code, path);

    [Theory]
    [InlineData(Techniques, "\"code\": \"digging\"", "\"code\": \"stroking\"", "knowledge.duplicate-code", "/techniques/1")]
    [InlineData(Techniques, "\"sources\": [\"book\"]", "\"sources\": [\"boot\"]", "knowledge.unknown-reference", "/techniques/2/grounds/sources/0")]
    [InlineData(Techniques, "\"family\": \"thermal\"", "\"family\": \"thermal\", \"essentialIngredients\": [\"nut-oil\"]", "knowledge.unknown-reference", "/techniques/2/essentialIngredients/0")] // not among its ingredients
    [InlineData(Techniques, "\"basis\": \"sourced\", \"sources\": [\"book\"]", "\"basis\": \"sourced\"", "knowledge.ungrounded", "/techniques/2/grounds")]
    [InlineData(Techniques, "\"basis\": \"sourced\", \"sources\"", "\"basis\": \"general-knowledge\", \"sources\"", "knowledge.ungrounded", "/techniques/2/grounds")]
    [InlineData(Techniques, "\"basis\": \"sourced\", \"sources\"", "\"basis\": \"mixed\", \"sources\"", "knowledge.mixed-without-note", "/techniques/2/grounds")]
    [InlineData(Techniques, "{ \"en\": \"Digging\" }", "{ \"en\": \"STROKING!\" }", "knowledge.ambiguous-wording", "/techniques/1")]
    [InlineData(Techniques, "\"min\": 3, \"max\": 5", "\"min\": 5, \"max\": 3", "knowledge.bad-range", "/techniques/1/pressure")]
    [InlineData(Techniques, "\"sites\": [{ \"area\": \"whole-body\" }]", "\"sites\": [{}]", "knowledge.bad-site", "/techniques/0/sites/0")]
    [InlineData(Clot, "\"code\": \"clot.now\"", "\"code\": \"other.now\"", "knowledge.rule-name", "/rules/0/code")]
    [InlineData(Clot, "\"code\": \"clot\",", "\"code\": \"klot\",", "knowledge.file-name", "/concept")]
    [InlineData(Clot, "\"days\": 100", "\"days\": -1", "knowledge.bad-requirement", "/rules/1/triggers/0/when/of/0")]
    [InlineData(Clot, "\"code\": \"treated\", \"is\"", "\"code\": \"untreated\", \"is\"", "knowledge.unknown-reference", "/rules/1/triggers/0/when/of/1/code")]
    [InlineData(Clot, "\"is\": \"yes\"", "\"is\": \"declined\"", "knowledge.bad-requirement", "/rules/1/triggers/0/when/of/1/is")]
    [InlineData(Clot, "\"groups\": [\"heart\"]", "\"groups\": []", "knowledge.no-group", "/concept")]
    [InlineData(Clot, "\"groups\": [\"heart\"]", "\"groups\": [\"hearth\"]", "knowledge.unknown-reference", "/concept/groups/0")]
    [InlineData(Skin, "{ \"sites\": \"at\" }", "{ \"side\": \"left\" }", "knowledge.empty-zone", "/rules/0/where")]
    [InlineData(Skin, "\"triggers\": [{ \"fact\": \"sore-skin\" }]", "\"triggers\": [{}]", "knowledge.no-trigger", "/rules/0/triggers")]
    [InlineData(Skin, "\"grounds\"", "\"changes\": [{ \"kind\": \"duration\", \"text\": { \"en\": \"Short.\" }, \"limit\": { \"kind\": \"max-minutes-per-area\", \"value\": 0 } }], \"grounds\"", "knowledge.bad-range", "/rules/0/changes/0/limit")]
    [InlineData(Skin, "\"grounds\"", "\"changes\": [{ \"kind\": \"technique\", \"text\": { \"en\": \"Mind it.\" }, \"limit\": { \"kind\": \"practice\", \"value\": 1 } }], \"grounds\"", "knowledge.bad-range", "/rules/0/changes/0/limit")]
    [InlineData(Bones, "\"atMost\": -3.0", "\"atMost\": -3.0, \"above\": 1", "knowledge.bad-requirement", "/rules/0/triggers/0/when/of/0")]
    public void Read_OfKnowledgeThatDoesNotFitTogether_SaysWhatAndWhere(string file, string right, string wrong, string code, string path) =>
        AssertFinds(file, right, wrong, code, path);

    [Fact]
    public void Read_OfRegionsThatTouchOneWay_SaysSo() =>
        AssertFinds("anatomy/regions-leg.json", "\"hip-side\", \"thigh-front\", \"thigh-inner\"]", "\"hip-side\", \"thigh-front\"]", "knowledge.one-sided-neighbour", "/regions/4/neighbours/0");

    [Theory]
    [InlineData("anatomy/joints-leg.json", "\"code\": \"knee\"", "\"code\": \"hip\"", "knowledge.duplicate-code", "/joints/1")]
    [InlineData("anatomy/joints-leg.json", "\"code\": \"knee-flexion\"", "\"code\": \"hip-flexion\"", "knowledge.motion-name", "/joints/1/motions/0/code")]
    [InlineData("anatomy/joints-leg.json", "\"code\": \"knee-flexion\"", "\"code\": \"knee-extension\"", "knowledge.duplicate-code", "/joints/1/motions/1")]
    [InlineData("anatomy/joints-leg.json", "[\"knee-front\", \"knee-back\"]", "[\"knee-front\", \"knee-inside\"]", "knowledge.unknown-reference", "/joints/1/regions/1")]
    [InlineData("anatomy/joints-leg.json", "[\"knee-front\", \"knee-back\"]", "[]", "knowledge.empty-zone", "/joints/1/regions")]
    [InlineData("anatomy/areas.json", "\"shoulders\"", "\"hips\"", "knowledge.ambiguous-wording", "/areas/11")]
    public void Read_OfAnatomyThatDoesNotFitTogether_SaysWhatAndWhere(string file, string right, string wrong, string code, string path) =>
        AssertFinds(file, right, wrong, code, path);

    [Fact]
    public void Read_WithoutAnEdition_SaysSo()
    {
        var reading = KnowledgeReader.Read(FixtureKnowledge.Files.Where(file => file.Path != "edition.json"));

        Assert.Equal(KnowledgeIssueCodes.NoEdition, Assert.Single(reading.Issues).Issue.Code);
        Assert.False(reading.TryGetValue(out _));
    }

    [Fact]
    public void Read_OfTextThatIsNotJson_SaysSoOnce()
    {
        var files = FixtureKnowledge.Files.Where(file => file.Path != "citations/book.json").Append(new KnowledgeFile { Path = "citations/book.json", Utf8 = "{ \"citation\": "u8.ToArray() });
        var issue = KnowledgeReader.Read(files).Issues[0];

        Assert.Equal(DocumentIssueCodes.Malformed, issue.Issue.Code);
        Assert.Equal("citations/book.json", issue.File);
    }

    [Fact]
    public void Value_OfUnsoundKnowledge_IsAnError() =>
        Assert.Throws<InvalidOperationException>(() => KnowledgeReader.Read([]).Value);

    private static void AssertFinds(string file, string right, string wrong, string code, string path)
    {
        var reading = Replace(file, right, wrong);

        Assert.False(reading.IsValid);
        Assert.Contains((file, code, path), reading.Issues.Select(issue => (issue.File, issue.Issue.Code.Value, issue.Issue.Path.Value)));
    }

    private static KnowledgeReading Replace(string path, string right, string wrong)
    {
        var text = Encoding.UTF8.GetString(FixtureKnowledge.Files.Single(file => file.Path == path).Utf8.Span);
        var index = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(index >= 0, $"{path} does not contain what is to be replaced: {right}");
        var changed = string.Concat(text.AsSpan(0, index), wrong, text.AsSpan(index + right.Length));
        return KnowledgeReader.Read(FixtureKnowledge.Files.Select(file => file.Path == path ? file with { Utf8 = Encoding.UTF8.GetBytes(changed) } : file));
    }
}
