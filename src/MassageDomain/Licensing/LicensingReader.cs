using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Reads licensing facts from JSON, strictly. The build of this package reads its own files with it.</summary>
public static class LicensingReader
{
    private const string JurisdictionFolder = "jurisdictions/";
    private const string LicensingFolder = "licensing/";

    /// <summary>Reads one jurisdiction, such as a practice's own version of it.</summary>
    /// <param name="utf8">The text of the file, as UTF-8.</param>
    /// <returns>The jurisdiction, or everything that is wrong with the text. Whether it fits the rest is checked when it is put in.</returns>
    public static Validated<Jurisdiction> ReadJurisdiction(ReadOnlyMemory<byte> utf8)
    {
        var read = JsonDocumentReader.Read(utf8, LicensingJsonContext.Default.JurisdictionFile);
        return read.TryGetValue(out var file) ? new(file.Jurisdiction) : new(read.Issues);
    }

    /// <summary>Reads a complete set of files and checks that they fit together.</summary>
    /// <param name="files">Path below the data folder and text of each file; files outside the two folders of licensing are passed over.</param>
    /// <param name="edition">The edition that the files are.</param>
    /// <param name="found">Everything that is wrong, with the file.</param>
    /// <returns>The knowledge, or null where something is wrong.</returns>
    internal static LicensingKnowledge? Read(IEnumerable<(string Path, ReadOnlyMemory<byte> Utf8)> files, KnowledgeEdition edition, out IReadOnlyList<(string File, ValidationIssue Issue)> found)
    {
        var issues = new List<(string, ValidationIssue)>();
        var jurisdictions = new List<Jurisdiction>();
        var parts = new List<LicensingFile>();
        foreach (var (path, utf8) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (path.StartsWith(JurisdictionFolder, StringComparison.Ordinal))
            {
                var read = ReadJurisdiction(utf8);
                issues.AddRange(read.Issues.Select(issue => (path, issue)));
                if (read.TryGetValue(out var jurisdiction))
                {
                    jurisdictions.Add(jurisdiction);
                    if (path != FileOf(jurisdiction.Code))
                    {
                        issues.Add((path, new(LicensingIssueCodes.FactsFileName, FieldPath.Root)));
                    }
                }
            }
            else if (path.StartsWith(LicensingFolder, StringComparison.Ordinal))
            {
                var read = JsonDocumentReader.Read(utf8, LicensingJsonContext.Default.LicensingFile);
                issues.AddRange(read.Issues.Select(issue => (path, issue)));
                if (read.TryGetValue(out var part))
                {
                    parts.Add(part);
                }
            }
        }

        var knowledge = issues.Count == 0 ? Combine(edition, jurisdictions, parts, issues) : null;
        if (knowledge is not null)
        {
            issues.AddRange(LicensingIntegrity.Check(knowledge).Select(issue => (LicensingFolder, issue)));
            issues.AddRange(knowledge.Jurisdictions.SelectMany(jurisdiction => LicensingIntegrity.Check(jurisdiction, knowledge).Select(issue => (FileOf(jurisdiction.Code), issue))));
        }

        found = ValueList.From(issues);
        return issues.Count == 0 ? knowledge : null;
    }

    private static string FileOf(JurisdictionCode code) => $"{JurisdictionFolder}{code}.json";

    private static LicensingKnowledge? Combine(KnowledgeEdition edition, List<Jurisdiction> jurisdictions, List<LicensingFile> parts, List<(string, ValidationIssue)> issues)
    {
        var compact = parts.Select(part => part.Compact).OfType<Compact>().ToList();
        var defaults = parts.Select(part => part.Defaults).OfType<LicensingDefaults>().ToList();
        var treatments = parts.SelectMany(part => part.Treatments).ToList();
        var exams = parts.SelectMany(part => part.Exams).ToList();
        var sources = parts.SelectMany(part => part.Sources).ToList();
        if (compact.Count != 1 || defaults.Count != 1)
        {
            issues.Add((LicensingFolder, new(LicensingIssueCodes.FactsIncomplete, FieldPath.Root)));
        }

        Unique(jurisdictions.Select(item => item.Code.Value), issues);
        Unique(treatments.Select(item => item.Code.Value), issues);
        Unique(exams.Select(item => item.Code.Value), issues);
        Unique(sources.Select(item => item.Id.Value), issues);
        return issues.Count > 0 ? null : new()
        {
            Edition = edition,
            Jurisdictions = Catalogue<JurisdictionCode, Jurisdiction>.Of(jurisdictions, item => item.Code),
            Treatments = Catalogue<TreatmentCode, TreatmentRule>.Of(treatments, item => item.Code),
            Exams = Catalogue<ExamCode, Exam>.Of(exams, item => item.Code),
            Sources = Catalogue<LegalSourceId, LegalSource>.Of(sources, item => item.Id),
            StatusWords = ValueList.From(parts.SelectMany(part => part.StatusWords)),
            Compact = compact[0],
            Defaults = defaults[0],
            National = ValueList.From(parts.SelectMany(part => part.National)),
        };
    }

    private static void Unique(IEnumerable<string> codes, List<(string, ValidationIssue)> issues) =>
        issues.AddRange(codes.GroupBy(code => code, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => (LicensingFolder, new ValidationIssue(LicensingIssueCodes.FactsDuplicate, FieldPath.Root, new IssueParameter("code", same.Key)))));
}
