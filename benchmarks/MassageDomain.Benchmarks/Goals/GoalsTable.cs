using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Prints every goal with its figure, from one run.</summary>
internal static class GoalsTable
{
    public static int Print(string? file)
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
        Say(text, $"Checked before timing: {SameFindings.Check()} generated sessions, in which all contenders find the same rules in the same states.");
        Say(text, string.Empty);
        Say(text, "| measure | goal | figure | met | behind it |");
        Say(text, "|---|---:|---:|---|---|");
        foreach (var goal in ScreeningGoals.Measure(knowledge).Concat(IntakeGoals.Measure(knowledge)).Concat(BulkGoals.Measure(knowledge)).Concat(ColdStartGoals.Measure()).Concat(OtherGoals.Measure()))
        {
            Say(text, $"| {goal.Measure} | {goal.Target} | {goal.Figure} | {(goal.Met is { } met ? (met ? "yes" : "**no**") : "–")} | {goal.Detail} |");
        }

        if (file is not null)
        {
            File.WriteAllText(file, text.ToString());
        }

        return 0;
    }

    public static string Repository { get; } =
        typeof(GoalsTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

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
