using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Json.Schema;
using MassageDomain.Knowledge;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>What is compiled into the package, against the files it is made of.</summary>
public sealed class ShippedOutcomesTests
{
    private static readonly IReadOnlyList<(string Path, ReadOnlyMemory<byte> Utf8)> Files = [.. KnowledgeFile.InFolder(Repository.Data).Select(file => (file.Path, file.Utf8))];

    public static TheoryData<string> Folders => ["scales", "measurements", "measure-sets"];

    [Fact]
    public void Read_TheFiles_GivesWhatWasCompiled()
    {
        var read = OutcomeReader.Read(Files, KnowledgeBase.Default.Body.Regions, out var issues);

        Assert.Empty(issues);
        Assert.Equal(read!.Scales, OutcomeKnowledge.Default.Scales);
        Assert.Equal(read.Measurements, OutcomeKnowledge.Default.Measurements);
        Assert.Equal(read.MeasureSets, OutcomeKnowledge.Default.MeasureSets);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_OfAFolder_BearTheCodesOfWhatIsCompiled(string folder) => Assert.Equal(
        OutcomeCatalogue.Files(folder).Select(Path.GetFileNameWithoutExtension),
        folder switch
        {
            "scales" => OutcomeKnowledge.Default.Scales.Select(scale => scale.Code.Value),
            "measurements" => OutcomeKnowledge.Default.Measurements.Select(measurement => measurement.Code.Value),
            _ => OutcomeKnowledge.Default.MeasureSets.Select(set => set.Code.Value),
        });

    // The line that the design promises.
    [Fact]
    public void Score_ByNameOfTheScale_NeedsNothingButAnswers()
    {
        var before = OutcomeScales.OswestryDisabilityIndex.Score(3, 2, 4, 1, 2, 3, 1, 0, 2, 2);
        var after = OutcomeScales.OswestryDisabilityIndex.Score(1, 1, 2, 1, 1, 2, 1, 0, 2, 2);

        Assert.Equal((40m, "moderate"), (before.Value, before.Band!.Code.Value));
        Assert.Equal(ChangeState.Improved, OutcomeScales.OswestryDisabilityIndex.Compare(before, after).State);
    }

    [Fact]
    public void Score_OfAFormThatNamesItsScale_FindsTheScale()
    {
        var form = WorkedExample.Form(OutcomeScales.PatientHealthQuestionnaire2, "2 1");

        Assert.Equal(3, Scoring.Score(form).Value);
        Assert.Equal(OutcomeScales.PatientHealthQuestionnaire2.Score(form), Scoring.Score(form));
        Assert.Equal((NoScoreReason.UnknownScale, null), (Scoring.Score(form with { Scale = ScaleCode.From("phq-2") }).Reason, Scoring.Score(form with { Scale = ScaleCode.From("phq-2") }).Value));
        Assert.Equal(NoChangeReason.NoFollowUp, ChangeAnalysis.Compare(Scoring.Score(form), Scoring.Score(form with { Scale = ScaleCode.From("phq-2") })).Reason);
    }

    [Fact]
    public void Accessors_AreOneForEachEntryAndGiveIt()
    {
        AssertAccessors(typeof(OutcomeScales), OutcomeKnowledge.Default.Scales, scale => scale.Code.Value);
        AssertAccessors(typeof(MassageDomain.Outcomes.Measurements), OutcomeKnowledge.Default.Measurements, measurement => measurement.Code.Value);
        AssertAccessors(typeof(MeasureSets), OutcomeKnowledge.Default.MeasureSets, set => set.Code.Value);
        Assert.Equal("Neck Disability Index", OutcomeScales.NeckDisabilityIndex.Name.En);
        Assert.Equal("shoulder", MassageDomain.Outcomes.Measurements.ShoulderFlexion.Joint);
        Assert.True(MeasureSets.LowBackPain.ForClinicalPlan);
    }

    [Fact]
    public void Document_NamesEveryScaleAndSaysHowMuchThereIs()
    {
        var document = File.ReadAllText(Repository.PathTo("docs", "outcomes.md"));
        var knowledge = OutcomeKnowledge.Default;
        Assert.Contains($"{knowledge.Scales.Count} scales, {knowledge.Measurements.Count} measurements and {knowledge.MeasureSets.Count} measure sets", document, StringComparison.Ordinal);
        Assert.All(knowledge.Scales, scale => Assert.Contains($"`{NameOf(scale.Code.Value)}`", document, StringComparison.Ordinal));
    }

    [Fact]
    public void CommittedSchemas_AreThoseOfTheTypes()
    {
        var json = OutcomesJsonContext.Default;
        foreach (var (name, text) in new[] { KnowledgeSchema.Export("outcome-scale", json.ScaleFile), KnowledgeSchema.Export("measurement", json.MeasurementFile), KnowledgeSchema.Export("measure-set", json.MeasureSetFile) })
        {
            Assert.Equal(text, File.ReadAllText(Path.Combine(Repository.Data, "schemas", name)));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Files_OfAFolder_FitTheSchemaThatTheyName(string folder)
    {
        foreach (var path in OutcomeCatalogue.Files(folder))
        {
            var file = JsonNode.Parse(File.ReadAllText(path))!;
            var schema = JsonSchema.FromFile(Path.Combine(Path.GetDirectoryName(path)!, (string)file["$schema"]!));
            Assert.True(schema.Evaluate(file).IsValid, path);
        }
    }

    private static void AssertAccessors<T>(Type accessors, IReadOnlyList<T> entries, Func<T, string> code)
        where T : class
    {
        var properties = accessors.GetProperties(BindingFlags.Public | BindingFlags.Static);
        Assert.Equal(entries.Count, properties.Length);
        Assert.All(entries, entry => Assert.Same(entry, accessors.GetProperty(NameOf(code(entry)))?.GetValue(null)));
    }

    internal static string NameOf(string code) => string.Concat(code.Split('-', '.').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
