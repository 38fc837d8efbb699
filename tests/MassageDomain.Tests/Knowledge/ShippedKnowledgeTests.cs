using System.Globalization;
using System.Text.Json;
using MassageDomain.Evidence;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Outcomes;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Knowledge;

/// <summary>The compiled knowledge and the files beside it are the same, whoever reads them.</summary>
public sealed class ShippedKnowledgeTests(ITestOutputHelper output)
{
    private static readonly KnowledgeReading Files = KnowledgeReader.Read(KnowledgeFile.InFolder(Repository.Data));

    [Fact]
    public void Files_AreSound() => Assert.Empty(Files.Issues);

    [Fact]
    public void Edition_IsThatOfTheFiles()
    {
        Assert.Equal(Files.Value.Edition, KnowledgeBase.Default.Edition);
        Assert.Matches("^[0-9a-f]{64}$", KnowledgeBase.Default.Edition.ContentHash);
    }

    [Fact]
    public void CompiledKnowledge_EqualsWhatTheReaderReads()
    {
        var read = Files.Value;
        var compiled = KnowledgeBase.Default;

        Assert.Equal(read.Citations, compiled.Citations);
        Assert.Equal(read.Disagreements, compiled.Disagreements);
        Assert.Equal(read.Body.Regions, compiled.Body.Regions);
        Assert.Equal(read.Body.Areas, compiled.Body.Areas);
        Assert.Equal(read.Techniques, compiled.Techniques);
        Assert.Equal(read.Ingredients, compiled.Ingredients);
        Assert.Equal(read.EndangermentSites, compiled.EndangermentSites);
        Assert.Equal(read.FactGroups, compiled.FactGroups);
        Assert.Equal(read.Concepts, compiled.Concepts);
        Assert.Equal(read.Rules, compiled.Rules);
    }

    [Fact]
    public void Counts_AreThoseOfTheSourceTables()
    {
        var knowledge = KnowledgeBase.Default;
        output.WriteLine(
            $"{knowledge.Body.Regions.Count} regions ({knowledge.Body.All.Count} with side), {knowledge.Techniques.Count} techniques, {knowledge.EndangermentSites.Count} endangerment sites, "
            + $"{knowledge.Citations.Count} sources, {knowledge.Disagreements.Count} disagreements, {knowledge.Concepts.Count} concepts, {knowledge.Rules.Count} rules");

        Assert.Equal(54, knowledge.Body.Regions.Count);
        Assert.Equal(101, knowledge.Body.All.Count);
        Assert.Equal(75, knowledge.Techniques.Count);
        Assert.Equal(24, knowledge.EndangermentSites.Count);
        // 202 of the tables on contraindications, and the laws of three states on records.
        Assert.Equal(205, knowledge.Citations.Count);
        Assert.Equal(40, knowledge.Disagreements.Count);
    }

    [Fact]
    public void EverySource_HasAGradeAndIsReferredTo()
    {
        var named = Directory.EnumerateFiles(Repository.Data, "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains("citations", StringComparison.Ordinal) && !path.Contains("schemas", StringComparison.Ordinal))
            .SelectMany(path => SourcesIn(JsonDocument.Parse(File.ReadAllBytes(path)).RootElement))
            .ToHashSet();
        var sources = KnowledgeBase.Default.Citations;
        output.WriteLine(string.Join(", ", sources.CountBy(source => source.Trust).OrderBy(grade => grade.Key).Select(grade => $"{grade.Value} sources of grade {grade.Key}")));

        Assert.All(sources, source => Assert.InRange(source.Trust, SourceTrust.A, SourceTrust.D));
        Assert.Empty(sources.Where(source => !named.Contains(source.Id.Value)).Select(source => source.Id.Value));
    }

    [Fact]
    public void EveryTemperatureAndTimeOfAChange_IsANumberToo()
    {
        var changes = KnowledgeBase.Default.Rules.SelectMany(rule => rule.Changes, (rule, change) => (rule.Code, Change: change)).ToArray();
        var limited = changes.Where(one => one.Change.Limit is not null).ToArray();
        output.WriteLine($"{limited.Length} of {changes.Length} changes have a number");

        Assert.Empty(changes.Where(one => one.Change is { Kind: ChangeKind.Temperature or ChangeKind.Duration, Limit: null } && one.Change.Text.En.Any(char.IsDigit)).Select(one => one.Code.Value));
        Assert.All(limited, one => Assert.Contains(one.Change.Limit is { Kind: LimitKind.MinHoursAfterMeal, Value: 1 } ? " hour" : one.Change.Limit!.Value.ToString(CultureInfo.InvariantCulture), one.Change.Text.En, StringComparison.Ordinal));
    }

    private static IEnumerable<string> SourcesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member is { Name: "sources", Value.ValueKind: JsonValueKind.Array }
            ? member.Value.EnumerateArray().Where(source => source.ValueKind == JsonValueKind.String).Select(source => source.GetString()!)
            : SourcesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(SourcesIn),
        _ => [],
    };

    [Fact]
    public void Readme_SaysHowMuchThereIs()
    {
        var readme = File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings(" ");
        var knowledge = KnowledgeBase.Default;

        Assert.Contains($"{knowledge.Concepts.Count} health concepts", readme, StringComparison.Ordinal);
        Assert.Contains($"{knowledge.Rules.Count} rules with {KnowledgeSource.Read(KnowledgeFile.InFolder(Repository.Data)).Examples.Count} worked examples", readme, StringComparison.Ordinal);
        Assert.Contains($"{knowledge.Techniques.Sum(technique => technique.Limits.Count)} hard limits", readme, StringComparison.Ordinal);
        Assert.Contains($"{knowledge.Ingredients.Count} ingredients", readme, StringComparison.Ordinal);
        Assert.Contains($"{knowledge.FactGroups.Count} question groups", readme, StringComparison.Ordinal);
        Assert.Contains($"{OutcomeKnowledge.Default.Scales.Count} outcome scales, {OutcomeKnowledge.Default.Measurements.Count} measurements", readme, StringComparison.Ordinal);
        Assert.Contains($"{LicensingKnowledge.Default.Jurisdictions.Count} jurisdictions", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Accessors_GiveTheEntryOfTheirName()
    {
        Assert.Equal("varicose-veins", MassageDomain.Knowledge.Conditions.VaricoseVeins.Code.Value);
        Assert.Equal("Deep tissue massage", MassageDomain.Knowledge.Techniques.DeepTissue.Name.En);
        Assert.Equal("anticoagulants", MassageDomain.Knowledge.Medications.Anticoagulants.Code.Value);
        Assert.Same(KnowledgeBase.Default.Concepts[MassageDomain.Knowledge.Conditions.VaricoseVeins.Code], MassageDomain.Knowledge.Conditions.VaricoseVeins);
    }

    [Fact]
    public void Files_AreSmallAndNameTheirSchema()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Data, "*.json", SearchOption.AllDirectories).Where(path => !path.Contains("schemas", StringComparison.Ordinal)))
        {
            var lines = File.ReadAllLines(path);
            Assert.True(lines.Length <= 300, $"{path} has {lines.Length} lines");
            Assert.StartsWith("  \"$schema\": \"", lines[1], StringComparison.Ordinal);
            var schema = lines[1].Split('"')[3];
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, schema)), $"{path} names a schema that is not there");
        }
    }
}
