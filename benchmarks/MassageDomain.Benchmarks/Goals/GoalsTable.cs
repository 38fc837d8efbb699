using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Prints every goal with its figure, from one run.</summary>
internal static class GoalsTable
{
    /// <param name="options">--to a file that takes the table as Markdown, --only one of the parts.</param>
    public static int Print(params string[] options)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (typeof(GoalsTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(metadata => metadata is { Key: "Configuration", Value: not "Release" }))
        {
            Console.Error.WriteLine("Measure a release build: dotnet run -c Release --project benchmarks/MassageDomain.Benchmarks -- goals");
            return 64;
        }

        var knowledge = KnowledgeBase.Default;
        var text = new StringBuilder();
        Say(text, "# Speed: goals and figures of one run");
        Say(text, string.Empty);
        Say(text, $"{Machine()}; {RuntimeInformation.FrameworkDescription}; knowledge {knowledge.Edition.Name}: {knowledge.Concepts.Count} concepts, {knowledge.Rules.Count} rules. Compare ratios, not times: the machine does other things too.");
        Say(text, string.Empty);
        Say(text, $"Checked before timing: {SameFindings.Check(SameFindings.Sessions)} generated sessions, in which all contenders find the same rules in the same states.");
        Say(text, string.Empty);
        Say(text, "| measure | goal | figure | met | behind it |");
        Say(text, "|---|---:|---:|---|---|");
        var only = Option(options, "--only");
        var times = new List<Timing>();
        (string Name, IEnumerable<Goal> Goals)[] parts =
        [
            ("screening", ScreeningGoals.Measure(knowledge, times)),
            ("intake", IntakeGoals.Measure(knowledge)),
            ("bulk", BulkGoals.Measure(knowledge, times)),
            ("other", OtherGoals.Measure()),
            ("start", ColdStartGoals.Measure()),
        ];
        foreach (var goal in parts.Where(part => only is null || part.Name == only).SelectMany(part => part.Goals))
        {
            Say(text, $"| {goal.Measure} | {goal.Target} | {goal.Figure} | {(goal.Met is { } met ? (met ? "yes" : "**no**") : "–")} | {goal.Detail} |");
        }

        Say(text, string.Empty);
        Say(text, "The median times of the same run:");
        Say(text, string.Empty);
        Say(text, Timing.Header);
        Say(text, "|---|---:|---:|");
        foreach (var time in times.OrderBy(time => time.Nanoseconds))
        {
            Say(text, time.ToRow());
        }

        if (Option(options, "--to") is { } file)
        {
            File.WriteAllText(file, text.ToString());
        }

        return 0;
    }

    public static string Repository { get; } =
        typeof(GoalsTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    private static string? Option(string[] options, string name) => options.SkipWhile(option => option != name).Skip(1).FirstOrDefault();

    private static void Say(StringBuilder text, string line)
    {
        Console.WriteLine(line);
        text.Append(line).Append('\n');
    }

    private static string Machine()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var model = File.Exists(CpuInfo)
            ? File.ReadLines(CpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : null;
        return $"{model ?? RuntimeInformation.ProcessArchitecture.ToString()}, {Environment.ProcessorCount} logical processors, {RuntimeInformation.OSDescription}";
    }
}
