using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Intake;
using MassageDomain.Planning;

namespace MassageDomain.Tests.Serialization;

/// <summary>Whatever is sent, there is a form or there are issues with pointers; never a crash, and never a value that was passed over.</summary>
public sealed class BadInputTests
{
    private static readonly string Good = File.ReadAllText(Repository.PathTo("tests", "MassageDomain.Tests", "Serialization", "Golden", "intake-form.json"));

    [Theory]
    [InlineData("", "", "json.malformed")]
    [InlineData("null", "", "json.null")]
    [InlineData("[]", "", "json.wrong-type")]
    [InlineData("{\"clientId\": \"C\"", "", "json.malformed")]
    [InlineData("{\"clientId\": \"C\", /* no */ \"completedOn\": \"2026-01-01\"}", "", "json.malformed")]
    public void Read_OfTextThatIsNoForm_SaysSo(string text, string path, string code)
    {
        var issues = IntakeFormJson.Read(Encoding.UTF8.GetBytes(text)).Issues;

        Assert.Contains((path, code), issues.Select(issue => (issue.Path.Value, issue.Code.Value)));
    }

    [Theory]
    [InlineData("\"2026-11-20\",\n  \"health\"", "\"20.11.2026\",\n  \"health\"", "/completedOn", "json.wrong-value")]
    [InlineData("\"status\": \"past-history\"", "\"status\": \"Past-History\"", "/health/facts/0/status", "json.wrong-value")]
    [InlineData("\"status\": \"past-history\"", "\"status\": 5", "/health/facts/0/status", "json.wrong-value")]
    [InlineData("\"status\": \"past-history\"", "\"status\": \"past-history, active\"", "/health/facts/0/status", "json.wrong-value")]
    [InlineData("\"onset\": \"2009-05\"", "\"onset\": \"2009-13\"", "/health/facts/0/onset", "json.wrong-value")]
    [InlineData("\"onset\": \"2009-05\"", "\"onset\": 2009", "/health/facts/0/onset", "json.wrong-value")]
    [InlineData("\"onset\": \"2009-05\"", "\"onset\": {}", "/health/facts/0/onset", "json.wrong-type")]
    [InlineData("\"onset\": \"2009-05\"", "\"onset\": \"2009-05\", \"onset\": \"2010\"", "/health/facts/0/onset", "json.duplicate-member")]
    [InlineData("\"onset\": \"2009-05\"", "\"onste\": \"2009-05\"", "/health/facts/0", "json.unknown-member")]
    [InlineData("\"code\": \"from-a-newer-edition\"", "\"code\": null", "/health/facts/1/code", "json.null")]
    [InlineData("\"code\": \"from-a-newer-edition\"", "", "/health/facts/1/code", "json.missing-member")]
    [InlineData("{ \"code\": \"from-a-newer-edition\" }", "null", "/health/facts/1", "json.null")]
    [InlineData("\"maxPressure\": 2", "\"maxPressure\": 0", "/health/clearances/0/maxPressure", "json.wrong-value")]
    [InlineData("\"value\": 128.5", "\"value\": 1e400", "/health/readings/0/value", "json.wrong-value")]
    [InlineData("\"sites\": [", "\"sites\": 1, \"x\": [", "/health/facts/0/sites", "json.wrong-type")]
    public void Read_OfOneWrongValue_PointsAtIt(string right, string wrong, string path, string code)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var issues = IntakeFormJson.Read(Encoding.UTF8.GetBytes(Good.Replace(right, wrong, StringComparison.Ordinal))).Issues;

        Assert.Contains((path, code), issues.Select(issue => (issue.Path.Value, issue.Code.Value)));
    }

    [Fact]
    public void Read_OfManyWrongValues_FindsThemAllAtOnce()
    {
        var wrong = Good.Replace("\"past-history\"", "7", StringComparison.Ordinal).Replace("\"declined\"", "\"perhaps\"", StringComparison.Ordinal).Replace("\"fullName\"", "\"name\"", StringComparison.Ordinal);

        Assert.Equal(
            ["", "/health/facts/0/status", "/health/groups/1/answer"],
            IntakeFormJson.Read(Encoding.UTF8.GetBytes(wrong)).Issues.Select(issue => issue.Path.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_OfADocumentThatIsTooLarge_SaysSoWithoutReadingIt()
    {
        var large = Encoding.UTF8.GetBytes($"{{\"clientId\": \"{new string('x', 1 << 20)}\"}}");

        Assert.Equal("json.too-large", Assert.Single(IntakeFormJson.Read(large).Issues).Code.Value);
    }

    [Fact]
    public void Read_OfADocumentThatNestsDeep_SaysSo()
    {
        var deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"health\":", 100_000)));

        Assert.Equal("json.malformed", Assert.Single(IntakeFormJson.Read(deep).Issues).Code.Value);
    }

    [Fact]
    public void Read_OfTextThatIsNotUtf8_SaysSo() =>
        Assert.False(IntakeFormJson.Read(new byte[] { (byte)'{', (byte)'"', 0xff, 0xfe, (byte)'"', (byte)':', (byte)'1', (byte)'}' }).IsValid);

    [Fact]
    public void Issues_NeverRepeatWhatWasTyped()
    {
        var secret = Good.Replace("\"past-history\"", "\"Jane Doe has HIV\"", StringComparison.Ordinal).Replace("\"fullName\"", "\"Jane Doe has HIV\"", StringComparison.Ordinal);
        var issues = IntakeFormJson.Read(Encoding.UTF8.GetBytes(secret)).Issues;

        Assert.Equal(2, issues.Count);
        Assert.All(issues, issue => Assert.DoesNotContain("Jane", $"{issue} {issue.Message} {issue.Path}", StringComparison.Ordinal));
    }

    [Property(MaxTest = 300)]
    public Property Read_OfAGoodDocumentWithBytesChanged_GivesAFormOrIssues() =>
        Prop.ForAll(
            (from position in Gen.Choose(0, Good.Length - 1) from with in Gen.Choose(0, 255) from cut in Gen.Choose(0, 3) select (position, with, cut)).ToArbitrary(),
            change =>
            {
                var bytes = Encoding.UTF8.GetBytes(Good).ToList();
                bytes.RemoveRange(change.position, Math.Min(change.cut, bytes.Count - change.position));
                bytes.Insert(change.position, (byte)change.with);
                var read = IntakeFormJson.Read(bytes.ToArray());
                return read.IsValid ? read.Issues.Count == 0 : read.Issues.Count > 0 && read.Issues.All(issue => issue.Severity == IssueSeverity.Error);
            });

    [Property]
    public bool Read_OfAnyText_NeverThrows(string? text)
    {
        var read = SessionPlanJson.Read(Encoding.UTF8.GetBytes(text ?? string.Empty));

        return read.IsValid || read.Issues.Count > 0;
    }
}
