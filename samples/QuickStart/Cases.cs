using MassageDomain;
using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Planning;
using NodaTime;

namespace QuickStart;

/// <summary>Reads intakes and plans, screens them and writes down what came of it.</summary>
internal static class Cases
{
    /// <summary>Every case of a folder, each in a folder of its own with <c>intake.json</c> and <c>plan.json</c>.</summary>
    public static int ScreenAll(string folder, LocalDate on)
    {
        var exit = ExitCode.Screened;
        foreach (var path in Directory.EnumerateDirectories(folder, "*-*").Order(StringComparer.Ordinal))
        {
            Report.WriteTitle(Path.GetFileName(path));
            exit = Math.Max(exit, ScreenFiles(Path.Combine(path, "intake.json"), Path.Combine(path, "plan.json"), on, json: false));
        }

        Report.WriteFooter();
        return exit;
    }

    public static int ScreenFiles(string intakeFile, string planFile, LocalDate on, bool json)
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
            ? Screening.Screen(intake.Value.Health, plan.Value, on)
            : (ScreeningResult?)null;

        // A file that cannot be relied on is not screened for people: they would read the verdict and not the issues.
        var reliable = issues.Values.All(found => found.All(issue => issue.Severity != IssueSeverity.Error));
        if (json)
        {
            JsonReport.Write(issues, reliable ? screened : null);
        }
        else
        {
            Report.WriteIssues(issues);
            if (reliable && screened is { } result)
            {
                Report.Write(plan.Value, result);
            }
        }

        return reliable ? ExitCode.Screened : ExitCode.WrongFile;
    }

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
