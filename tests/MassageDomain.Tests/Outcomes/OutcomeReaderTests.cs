using System.Text;
using System.Text.Json.Nodes;
using MassageDomain.Knowledge;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>The files of the package, broken once for each thing that the build refuses: the error names the file and the place.</summary>
public sealed class OutcomeReaderTests
{
    private static readonly IReadOnlyList<KnowledgeFile> Files = KnowledgeFile.InFolder(Repository.Data);

    [Theory]
    [InlineData("scales/oswestry-disability-index.json", "\"direction\"", "\"way\"", "/scale json.unknown-member", "/scale/direction json.missing-member")]
    [InlineData("scales/oswestry-disability-index.json", "\"min\": 0", "\"min\": 0, \"min\": 0", "/scale/scores/0/min json.duplicate-member")]
    [InlineData("scales/oswestry-disability-index.json", "\"higher-is-worse\"", "\"up\"", "/scale/direction json.wrong-value")]
    [InlineData("scales/oswestry-disability-index.json", "\"step\": 2", "\"step\": \"two\"", "/scale/scores/0/step json.wrong-value")]
    [InlineData("scales/oswestry-disability-index.json", "\"kind\": \"mean\"", "\"kind\": \"median\"", "/scale/scores/0/formula/kind json.wrong-value")]
    [InlineData("scales/oswestry-disability-index.json", "[0, 1, 2, 3, 4, 5]", "[0, 1, 2, 3, 5, 4]", "/scale/responseSets/0 outcomes.scale.inconsistent")]
    [InlineData("scales/oswestry-disability-index.json", "[0, 1, 2, 3, 4, 5]", "[0, 1, 2, 3, 4, 1000000000]", "/scale/responseSets/0 outcomes.scale.inconsistent")]
    [InlineData("scales/oswestry-disability-index.json", "97909-6", "97909-5", "/scale/scores/0/loinc outcomes.data.loinc")]
    [InlineData("scales/oswestry-disability-index.json", "97908-8", "97908", "/scale/loincPanel outcomes.data.loinc")]
    [InlineData("scales/oswestry-disability-index.json", "\"Pain\" }", "\"Pain\" }, \"wording\": { \"en\": \"Where?\" }", "/scale/items/0/wording outcomes.scale.wording-not-free")]
    [InlineData("scales/oswestry-disability-index.json", "\"code\": \"oswestry-disability-index\"", "\"code\": \"oswestry\"", " outcomes.data.file-name")]
    [InlineData("scales/promis-anxiety-4a.json", "\"firstSum\": 4", "\"firstSum\": 5", "/scale/scores/0/formula/table outcomes.scale.incomplete")]
    [InlineData("measurements/shoulder-flexion.json", "\"min\": -60", "\"min\": 230", "/measurement/max outcomes.measurement.inconsistent")]
    [InlineData("measurements/shoulder-flexion.json", "\"value\": 167", "\"value\": 267", "/measurement/references/2 outcomes.measurement.inconsistent")]
    [InlineData("measurements/shoulder-flexion.json", "\"kind\": \"range-of-motion\"", "\"kind\": \"girth\"", "/measurement/joint outcomes.measurement.inconsistent", "/measurement/motion outcomes.measurement.inconsistent")]
    [InlineData("measurements/shoulder-flexion.json", "\"points\": 5", "\"points\": 0", "/measurement/sameRaterErrors/0 outcomes.scale.inconsistent")]
    [InlineData("measure-sets/low-back-pain.json", "\"lower-back\"", "\"small-of-the-back\"", "/measureSet/regions/0 outcomes.measure-set.reference")]
    [InlineData("measure-sets/low-back-pain.json", "\"oswestry-disability-index\"", "\"oswestry\"", "/measureSet/needs/1/scales/0 outcomes.measure-set.reference")]
    [InlineData("measure-sets/low-back-pain.json", "\"lumbar-spine-flexion\"", "\"bending\"", "/measureSet/needs/5/measurements/0 outcomes.measure-set.reference")]
    [InlineData("measure-sets/low-back-pain.json", "\"scales\": [\"patient-specific-functional-scale\"]", "\"scales\": []", "/measureSet/needs/2 outcomes.measure-set.empty")]
    [InlineData("measure-sets/relaxation-visit.json", "\"required\": false", "\"required\": true", "/measureSet/needs/0/required outcomes.measure-set.required")]
    public void Read_ABrokenFile_NamesFileAndPlace(string path, string old, string broken, params string[] expected)
    {
        var read = OutcomeReader.Read(Broken(path, old, broken), KnowledgeBase.Default.Body.Regions, out var issues);

        Assert.Null(read);
        Assert.All(issues, found => Assert.Equal(path, found.File));
        Assert.All(expected, issue => Assert.Contains(issue, issues.Select(found => found.Issue.ToString())));
    }

    [Fact]
    public void ReadScale_OfThePracticesOwn_ScoresIt()
    {
        var file = Text("scales/numeric-effort-rating.json").Replace("\"numeric-effort-rating\"", "\"our-own-rating\"", StringComparison.Ordinal);
        var scale = OutcomeReader.ReadScale(Encoding.UTF8.GetBytes(file)).Value;

        Assert.Equal("our-own-rating", scale.Code.Value);
        Assert.Equal(7, scale.Score(7).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"$schema\":\"x\",\"scale\":null}")]
    [InlineData("{\"$schema\":\"x\",\"scale\":{}}")]
    public void ReadScale_OfSomethingElse_GivesIssuesAndNeverThrows(string text) => Assert.NotEmpty(OutcomeReader.ReadScale(Encoding.UTF8.GetBytes(text)).Issues);

    // Every number of every scale made impossibly large or small, one at a time: read or refused, never an exception.
    [Fact]
    public void ReadScale_WithNumbersOfAnySize_NeverThrows()
    {
        var refused = 0;
        foreach (var path in new[] { "scales/shoulder-pain-and-disability-index.json", "scales/promis-anxiety-4a.json", "scales/pittsburgh-sleep-quality-index.json" })
        {
            foreach (var number in Numbers(JsonNode.Parse(Text(path))!))
            {
                foreach (var value in new[] { 79228162514264337593543950335m, -79228162514264337593543950335m, 0.0000000000000000000000000001m })
                {
                    var root = number.Root;
                    var (parent, place) = (number.Parent!, Place(number));
                    Put(parent, place, JsonValue.Create(value));
                    refused += OutcomeReader.ReadScale(Encoding.UTF8.GetBytes(root.ToJsonString())).IsValid ? 0 : 1;
                    Put(parent, place, number);
                }
            }
        }

        Assert.True(refused > 100);
    }

    private static IEnumerable<(string, ReadOnlyMemory<byte>)> Broken(string path, string old, string broken)
    {
        var text = Text(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no {old}");
        var changed = string.Concat(text.AsSpan(0, at), broken, text.AsSpan(at + old.Length));
        return Files.Select(file => (file.Path, file.Path == path ? Encoding.UTF8.GetBytes(changed) : file.Utf8));
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Utf8.Span);

    private static List<JsonValue> Numbers(JsonNode node) => node switch
    {
        JsonObject members => [.. members.Where(member => member.Value is not null).SelectMany(member => Numbers(member.Value!))],
        JsonArray items => [.. items.Where(item => item is not null).SelectMany(item => Numbers(item!))],
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => [value],
        _ => [],
    };

    private static object Place(JsonNode node) => node.Parent is JsonArray ? node.GetElementIndex() : node.GetPropertyName();

    private static void Put(JsonNode parent, object place, JsonNode value)
    {
        if (place is int index)
        {
            parent.AsArray()[index] = value;
        }
        else
        {
            parent[(string)place] = value;
        }
    }
}
