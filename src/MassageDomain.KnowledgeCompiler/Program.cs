using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.KnowledgeCompiler;
using MassageDomain.Licensing;

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
    foreach (var (name, text) in KnowledgeSchema.All().Concat(IntakeDataSchema.All()).Concat(LicensingSchema.All()))
    {
        File.WriteAllText(Path.Combine(args[1], "schemas", name), text);
    }

    return 0;
}

var files = KnowledgeFile.InFolder(args[1]);
var source = KnowledgeSource.Read(files);
var reading = KnowledgeReader.Build(source);
var issues = reading.TryGetValue(out var knowledge) && args[0] == "check"
    ? [.. ExampleCheck.Check(source, knowledge)]
    : reading.Issues;
IntakeCatalogue? intake = null;
if (knowledge is not null)
{
    intake = IntakeSource.Read(files, knowledge, out var intakeIssues);
    issues = [.. issues, .. intakeIssues];
}

var licensing = LicensingReader.Read(files.Select(file => (file.Path, file.Utf8)), out var licensingIssues);
foreach (var found in issues.Concat(licensingIssues.Select(found => new KnowledgeIssue { File = found.File, Issue = found.Issue })))
{
    // The form in which MSBuild recognises an error, with the file and the place in it.
    var file = Path.GetFullPath(Path.Combine(args[1], found.File));
    Console.Error.WriteLine($"{file} : error {found.Issue.Code}: {found.Issue.Path} {found.Issue.Message}");
}

if (issues.Count > 0 || knowledge is null || intake is null || licensing is null)
{
    return 1;
}

if (args[0] == "generate")
{
    KnowledgeWriter.Write(knowledge, args[2]);
    IntakeWriter.Write(intake, args[2]);
    LicensingWriter.Write(licensing, args[2]);
}
else
{
    Console.WriteLine($"{knowledge.Concepts.Count} concepts, {knowledge.Rules.Count} rules, {source.Examples.Count} examples, {knowledge.Techniques.Count} techniques, {knowledge.Citations.Count} citations, {intake.Questions.Count} questions, {licensing.Jurisdictions.Count} jurisdictions: all hold.");
}

return 0;
