using System.Text.Json.Serialization.Metadata;
using MassageDomain.Anatomy;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Reads scales, measurements and measure sets from JSON, strictly. The build of this package reads its own files with it.</summary>
public static class OutcomeReader
{
    private const string ScaleFolder = "scales/";
    private const string MeasurementFolder = "measurements/";
    private const string MeasureSetFolder = "measure-sets/";

    /// <summary>Reads one scale, such as one of the practice's own, and checks it.</summary>
    /// <param name="utf8">The text of the file, as UTF-8.</param>
    /// <returns>The scale, or everything that is wrong with the text or with the scale; see <see cref="ScaleValidation"/>.</returns>
    public static Validated<OutcomeScale> ReadScale(ReadOnlyMemory<byte> utf8) =>
        Read(utf8, OutcomesJsonContext.Default.ScaleFile, "scale", file => file.Scale, ScaleValidation.Validate);

    /// <summary>Reads a complete set of files and checks that they fit together.</summary>
    /// <param name="files">Path below the data folder and text of each file; files outside the three folders are passed over.</param>
    /// <param name="regions">The regions that measure sets may name; null to leave that unchecked.</param>
    /// <param name="found">Everything that is wrong, with the file.</param>
    /// <returns>The knowledge, or null where something is wrong.</returns>
    internal static OutcomeKnowledge? Read(
        IEnumerable<(string Path, ReadOnlyMemory<byte> Utf8)> files,
        Catalogue<RegionCode, Region>? regions,
        out IReadOnlyList<(string File, ValidationIssue Issue)> found)
    {
        var issues = new List<(string, ValidationIssue)>();
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var scales = InFolder(ordered, ScaleFolder, ReadScale, scale => scale.Code.Value, issues);
        var measurements = InFolder(ordered, MeasurementFolder, ReadMeasurement, measurement => measurement.Code.Value, issues);
        var sets = InFolder(ordered, MeasureSetFolder, ReadMeasureSet, set => set.Code.Value, issues);
        if (issues.Count == 0)
        {
            var knowledge = new OutcomeKnowledge
            {
                Scales = Catalogue<ScaleCode, OutcomeScale>.Of(scales, scale => scale.Code),
                Measurements = Catalogue<MeasurementCode, Measurement>.Of(measurements, measurement => measurement.Code),
                MeasureSets = Catalogue<MeasureSetCode, MeasureSet>.Of(sets, set => set.Code),
            };
            issues.AddRange(knowledge.MeasureSets.SelectMany(set =>
                Below("measureSet", OutcomeIntegrity.Check(set, knowledge, regions)).Select(issue => ($"{MeasureSetFolder}{set.Code}.json", issue))));
            found = ValueList.From(issues);
            return issues.Count == 0 ? knowledge : null;
        }

        found = ValueList.From(issues);
        return null;
    }

    private static Validated<Measurement> ReadMeasurement(ReadOnlyMemory<byte> utf8) =>
        Read(utf8, OutcomesJsonContext.Default.MeasurementFile, "measurement", file => file.Measurement, OutcomeIntegrity.Check);

    private static Validated<MeasureSet> ReadMeasureSet(ReadOnlyMemory<byte> utf8) =>
        Read(utf8, OutcomesJsonContext.Default.MeasureSetFile, "measureSet", file => file.MeasureSet, _ => []);

    private static Validated<T> Read<TFile, T>(
        ReadOnlyMemory<byte> utf8, JsonTypeInfo<TFile> type, string member, Func<TFile, T> content, Func<T, IReadOnlyList<ValidationIssue>> check)
        where TFile : class
        where T : class
    {
        var read = JsonDocumentReader.Read(utf8, type);
        if (!read.TryGetValue(out var file))
        {
            return new(read.Issues);
        }

        var issues = Below(member, check(content(file))).ToList();
        return issues.Count == 0 ? new(content(file)) : new(issues);
    }

    private static List<T> InFolder<T>(
        (string Path, ReadOnlyMemory<byte> Utf8)[] files,
        string folder,
        Func<ReadOnlyMemory<byte>, Validated<T>> read,
        Func<T, string> code,
        List<(string, ValidationIssue)> issues)
        where T : class
    {
        var entries = new List<T>();
        foreach (var (path, utf8) in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            var entry = read(utf8);
            issues.AddRange(entry.Issues.Select(issue => (path, issue)));
            if (entry.TryGetValue(out var value))
            {
                entries.Add(value);
                if (path != $"{folder}{code(value)}.json")
                {
                    issues.Add((path, new(OutcomesIssueCodes.FileName, FieldPath.Root)));
                }
            }
        }

        return entries;
    }

    // A check sees the entry alone; in the file it stands below a member.
    private static IEnumerable<ValidationIssue> Below(string member, IReadOnlyList<ValidationIssue> issues) =>
        issues.Select(issue => new ValidationIssue(issue.Code, FieldPath.FromPointer(FieldPath.Root.Member(member).Value + issue.Path.Value), [.. issue.Parameters]));
}
