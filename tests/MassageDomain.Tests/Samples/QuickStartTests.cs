using System.Diagnostics;
using System.Text.Json;

namespace MassageDomain.Tests.Samples;

/// <summary>The sample of the README, run as a user runs it.</summary>
public sealed class QuickStartTests
{
    private static readonly (int Exit, string Output, string Errors) AllCases = Run();

    [Fact]
    public void WithoutArguments_ScreensTheTenCasesAndTheThreeForms()
    {
        var lines = AllCases.Output.Split('\n');
        var verdicts = from i in Enumerable.Range(0, lines.Length)
                       where i > 0 && lines[i - 1].StartsWith('─') && lines[i].Length > 0 && !lines[i].StartsWith("A body chart", StringComparison.Ordinal)
                       select $"{lines[i]}: {lines[Array.IndexOf(lines, string.Empty, i) + 1].Trim()}";

        Assert.Equal(0, AllCases.Exit);
        Assert.Equal(
            [
                "1. Clinical low back pain on warfarin: CHANGE THE PLAN",
                "2. Spa hot stone at 30 weeks pregnant: CHANGE THE PLAN",
                "3. Clot nine months ago deep tissue on the legs: CHANGE THE PLAN",
                "4. A clear relaxation massage: PROCEED",
                "5. Fresh sunburn and a body scrub: CHANGE THE PLAN",
                "6. Whiplash with arms that tingle: DO NOT TREAT — medical care today",
                "7. Diabetic neuropathy and hot stones: A CLINICIAN'S CLEARANCE IS NEEDED — advise an appointment",
                "8. Knee surgery five weeks ago: A CLINICIAN'S CLEARANCE IS NEEDED — advise an appointment",
                "9. Lymph nodes removed and cupping on that side: CHANGE THE PLAN",
                "10. Half the questions unanswered: NOT ASSESSED: something that is needed is not known",
                "Clinical form: CHANGE THE PLAN",
                "Minor form: CHANGE THE PLAN",
                "Spa form: PROCEED",
            ],
            verdicts);
    }

    [Fact]
    public void Readme_ShowsWhatTheSamplePrints()
    {
        var readme = File.ReadAllText(Repository.PathTo("README.md"));
        var shown = readme.Split("<!-- quickstart:begin -->\n```\n")[1].Split("```\n<!-- quickstart:end -->")[0];
        var cases = shown.Split(new string('─', 110) + "\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, cases.Length);
        Assert.All(cases, shownCase => Assert.Contains(shownCase.TrimEnd(), AllCases.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void TheBodyChartOfTheReadme_IsWhatTheSampleDraws()
    {
        Assert.Contains("(docs/body-chart.svg)", File.ReadAllText(Repository.PathTo("README.md")), StringComparison.Ordinal);
        Approved.Check(Repository.PathTo("docs", "body-chart.svg"), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "charts", "05-fresh-sunburn-and-a-body-scrub.svg")));
    }

    [Fact]
    public void WithAChartFile_DrawsTheChartOfTheCase()
    {
        var folder = Repository.PathTo("samples", "QuickStart", "data", "05-fresh-sunburn-and-a-body-scrub");
        var chart = Path.GetTempFileName();
        var (exit, _, _) = Run(Path.Combine(folder, "intake.json"), Path.Combine(folder, "plan.json"), "--on", "2026-11-23", "--chart", chart);

        Assert.Equal(0, exit);
        Assert.Equal(File.ReadAllText(Repository.PathTo("docs", "body-chart.svg")), File.ReadAllText(chart));
    }

    [Fact]
    public void WithAWrongFile_SaysWhereAndExitsWith2()
    {
        var intake = Write("{ \"clientId\": \"C\", \"completedOn\": \"2026-11-23\", \"health\": { \"asOf\": \"soon\" } }");
        var (exit, output, _) = Run(intake, PlanOfCase4, "--on", "2026-11-23");

        Assert.Equal(2, exit);
        Assert.Contains("#/health/asOf: json.wrong-value", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithAFileThatIsNotThere_SaysSoInOneLineAndExitsWith1()
    {
        var (exit, _, errors) = Run("nowhere.json", PlanOfCase4);

        Assert.Equal(1, exit);
        Assert.Equal("nowhere.json: cannot be read.", errors.Trim());
    }

    [Fact]
    public void WithJson_WritesADocument()
    {
        var (exit, output, _) = Run(Repository.PathTo("samples", "QuickStart", "data", "08-knee-surgery-five-weeks-ago", "intake.json"), PlanOfCase4, "--on", "2026-11-23", "--json");
        using var document = JsonDocument.Parse(output);

        Assert.Equal(0, exit);
        Assert.Equal("clearance-needed", document.RootElement.GetProperty("result").GetProperty("verdict").GetString());
        Assert.Equal("2026-12-01", document.RootElement.GetProperty("result").GetProperty("earliestSafeDate").GetString());
    }

    [Theory]
    [InlineData("--on", "23.11.2026")]
    [InlineData("one.json")]
    [InlineData("--fast")]
    public void WithArgumentsThatMakeNoSense_SaysHowToUseIt(params string[] arguments)
    {
        var (exit, _, errors) = Run(arguments);

        Assert.Equal(64, exit);
        Assert.StartsWith("Usage:", errors, StringComparison.Ordinal);
    }

    private static string PlanOfCase4 => Repository.PathTo("samples", "QuickStart", "data", "04-a-clear-relaxation-massage", "plan.json");

    private static string Write(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        return path;
    }

    private static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "QuickStart.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }
}
