using NodaTime;
using NodaTime.Extensions;
using QuickStart;

// Without arguments: the invented clients of the data folder, on the day for which they were written.
// With two files: your own intake and plan, today or on a day of your choice, for people or as JSON.
var options = CommandLine.Parse(args);
if (options is null)
{
    Console.Error.WriteLine("Usage: QuickStart [--on yyyy-MM-dd] | QuickStart intake.json plan.json [--on yyyy-MM-dd] [--json] [--chart chart.svg]");
    return ExitCode.Usage;
}

if (options.IntakeFile is null)
{
    var home = AppContext.BaseDirectory;
    return Cases.ScreenAll(Path.Combine(home, "data"), Path.Combine(home, "charts"), options.On ?? new LocalDate(2026, 11, 23));
}

var today = options.On ?? SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();
return Cases.ScreenFiles(options.IntakeFile, options.PlanFile!, today, options.Json, options.ChartFile);
