using MassageDomain;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Planning;
using MassageDomain.Techniques;
using NodaTime;

namespace QuickStart;

/// <summary>Reads intakes and plans, screens them and writes down what came of it.</summary>
internal static class Cases
{
    /// <summary>Every case of the data folder, each in a folder of its own with <c>intake.json</c> and <c>plan.json</c>; then the forms that are filled in whole.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="charts">Where the body charts go, one for each case.</param>
    /// <param name="on">The day.</param>
    public static int ScreenAll(string data, string charts, LocalDate on)
    {
        Directory.CreateDirectory(charts);
        var exit = ExitCode.Screened;
        foreach (var path in FoldersOf(data).Concat(FoldersOf(Path.Combine(data, "forms"))))
        {
            var name = Path.GetFileName(path);
            Report.WriteTitle(name);
            var one = ScreenFiles(Path.Combine(path, "intake.json"), Path.Combine(path, "plan.json"), on, json: false, Path.Combine(charts, $"{name}.svg"));
            exit = Math.Max(exit, one);
        }

        Report.WriteFooter(charts);
        return exit;
    }

    public static int ScreenFiles(string intakeFile, string planFile, LocalDate on, bool json, string? chartFile)
    {
        if (!TryRead(intakeFile, out var intakeText) || !TryRead(planFile, out var planText))
        {
            return ExitCode.Unreadable;
        }

        var intake = IntakeFormJson.Read(intakeText);
        var plan = SessionPlanJson.Read(planText);
        var issues = new Dictionary<string, IReadOnlyList<ValidationIssue>>
        {
            [intakeFile] = intake.Match(form => IntakeValidation.Validate(form, on), unread => unread),
            [planFile] = plan.Match(read => SessionPlanValidation.Validate(read), unread => unread),
        };
        var screened = intake.IsValid && plan.IsValid
            ? Screening.Screen(IntakeHealth.ForScreening(intake.Value), plan.Value, on)
            : (ScreeningResult?)null;

        // A file that cannot be relied on is not screened for people: they would read the verdict and not the issues.
        var reliable = issues.Values.All(found => found.All(issue => issue.Severity != IssueSeverity.Error));
        if (json)
        {
            JsonReport.Write(issues, reliable ? screened : null);
        }
        else
        {
            // Of a plan that can be relied on, the notes are put into words.
            Report.WriteIssues(reliable ? issues.Where(file => file.Key != planFile).ToDictionary() : issues);
            if (reliable && screened is { } result)
            {
                var health = IntakeHealth.ForScreening(intake.Value);
                Report.Write(plan.Value, issues[planFile], result, Screening.Repair(health, plan.Value, on), Screening.Menu(health, plan.Value.Type, on));
            }
        }

        if (reliable && screened is { } drawn && chartFile is not null)
        {
            File.WriteAllText(chartFile, Chart(drawn, plan.Value));
        }

        return reliable ? ExitCode.Screened : ExitCode.WrongFile;
    }

    private static IEnumerable<string> FoldersOf(string folder) => Directory.EnumerateDirectories(folder, "*-*").Order(StringComparer.Ordinal);

    private static string Chart(ScreeningResult result, SessionPlan plan) =>
        BodyChartSvg.Render(KnowledgeBase.Default.Body, new() { Marks = result.ToSiteMarks(plan), Title = "Where this session may work" });

    private static bool TryRead(string path, out byte[] text)
    {
        try
        {
            text = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path}: cannot be read.");
            text = [];
            return false;
        }
    }
}
