using MassageDomain;
using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.KnowledgeCompiler;
using MassageDomain.Licensing;
using MassageDomain.Outcomes;
using MassageDomain.Planning;

// schemas <data folder>           writes the JSON schemas of the files
// check <data folder>             reads everything, checks it, runs the examples
// generate <data folder> <folder> the same without the examples, and writes C#
if (args is not (["schemas", _] or ["check", _] or ["generate", _, _]))
{
    Console.Error.WriteLine("Usage: schemas <data folder> | check <data folder> | generate <data folder> <output folder>");
    return 64;
}

if (args[0] == "schemas")
{
    foreach (var (name, text) in KnowledgeSchema.All().Concat(PlanningSchema.All()).Concat(IntakeDataSchema.All()).Concat(LicensingSchema.All()).Concat(OutcomesSchema.All()))
    {
        File.WriteAllText(Path.Combine(args[1], "schemas", name), text);
    }

    return 0;
}

var files = KnowledgeFile.InFolder(args[1]);
var source = KnowledgeSource.Read(files);
var reading = KnowledgeReader.Build(source);
var edition = new KnowledgeEdition { Name = source.EditionName ?? string.Empty, ContentHash = source.ContentHash };
var licensing = LicensingReader.Read(files.Select(file => (file.Path, file.Utf8)), edition, out var licensingIssues);
List<KnowledgeIssue> issues = [.. reading.Issues, .. licensingIssues.Select(found => new KnowledgeIssue { File = found.File, Issue = found.Issue })];
PlanningKnowledge? planning = null;
IntakeCatalogue? intake = null;
if (reading.TryGetValue(out var knowledge))
{
    planning = PlanningSource.Read(files, knowledge, out var planningIssues);
    issues.AddRange(planningIssues);
    if (licensing is not null)
    {
        intake = IntakeSource.Read(files, knowledge, licensing, out var intakeIssues);
        issues.AddRange(intakeIssues);
    }

    if (args[0] == "check")
    {
        issues.AddRange(ExampleCheck.Check(source, knowledge));
    }
}

var outcomes = OutcomeReader.Read(files.Select(file => (file.Path, file.Utf8)), knowledge?.Body.Regions, out var outcomeIssues);
issues.AddRange(outcomeIssues.Select(found => new KnowledgeIssue { File = found.File, Issue = found.Issue }));
foreach (var found in issues)
{
    // The form in which MSBuild recognises an error, with the file and the place in it.
    var file = Path.GetFullPath(Path.Combine(args[1], found.File));
    Console.Error.WriteLine($"{file} : error {found.Issue.Code}: {found.Issue.Path} {found.Issue.Message}");
}

if (issues.Count > 0 || knowledge is null || planning is null || intake is null || licensing is null || outcomes is null)
{
    return 1;
}

if (args[0] == "generate")
{
    // What is no longer written must not be compiled again.
    foreach (var old in Directory.Exists(args[2]) ? Directory.GetFiles(args[2], "*.g.cs") : [])
    {
        File.Delete(old);
    }

    KnowledgeWriter.Write(knowledge, args[2]);
    PlanningWriter.Write(planning, args[2]);
    IntakeWriter.Write(intake, args[2]);
    LicensingWriter.Write(licensing, args[2]);
    OutcomesWriter.Write(outcomes, args[2]);
}
else
{
    Console.WriteLine(
        $"{knowledge.Concepts.Count} concepts, {knowledge.Rules.Count} rules, {source.Examples.Count} examples, {knowledge.Techniques.Count} techniques, "
        + $"{knowledge.Citations.Count} citations, {intake.Questions.Count} questions, {licensing.Jurisdictions.Count} jurisdictions, "
        + $"{outcomes.Scales.Count} outcome scales, {outcomes.Measurements.Count} measurements, {outcomes.MeasureSets.Count} measure sets: all hold.");
}

return 0;
