using System.Globalization;
using System.Reflection;
using System.Text;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Prints every goal with its figure, from one run.</summary>
internal static class GoalsTable
{
    private const string Written = "benchmarks/results/goals.md";
    private const string Picture = "benchmarks/results/screening.svg";

    public static string Repository { get; } =
        typeof(GoalsTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <param name="options">--write for the table and the plot in benchmarks/results, or --only and one of the parts.</param>
    public static int Print(params string[] options)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var only = options is ["--only", var part] ? part : null;
        if (only is null && options is not ([] or ["--write"]))
        {
            Console.Error.WriteLine("goals, goals --write, or goals --only screening, intake, bulk, other or start");
            return 64;
        }

        if (typeof(GoalsTable).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Any(metadata => metadata is { Key: "Configuration", Value: not "Release" }))
        {
            Console.Error.WriteLine("Measure a release build: dotnet run -c Release --project benchmarks/MassageDomain.Benchmarks -- goals");
            return 64;
        }

        var knowledge = KnowledgeBase.Default;
        var text = new StringBuilder();
        Say(text, "# Speed: goals and figures of one run");
        Say(text, string.Empty);
        Say(text, $"{Machine.Line}; knowledge {knowledge.Edition.Name}: {knowledge.Concepts.Count} concepts, {knowledge.Rules.Count} rules.");
        Say(text, string.Empty);
        Say(text, "Written by `dotnet run -c Release --project benchmarks/MassageDomain.Benchmarks -- goals --write`; [how it is measured](../README.md). Ratios are evidence, times only of the order of size.");
        Say(text, string.Empty);
        Say(text, $"Checked before timing: {SameFindings.Check(SameFindings.Sessions)} generated sessions, in which all contenders find the same rules in the same states.");
        Say(text, string.Empty);
        Say(text, "| measure | goal | figure | met | behind it |");
        Say(text, "|---|---:|---:|---|---|");
        var times = new List<Timing>();
        (string Name, IEnumerable<Goal> Goals)[] parts =
        [
            ("screening", ScreeningGoals.Measure(knowledge, times)),
            ("intake", IntakeGoals.Measure(knowledge)),
            ("bulk", BulkGoals.Measure(knowledge, times)),
            ("other", OtherGoals.Measure()),
            ("start", ColdStartGoals.Measure()),
        ];
        var (met, missed) = (0, 0);
        foreach (var goal in parts.Where(part => only is null || part.Name == only).SelectMany(part => part.Goals))
        {
            met += goal.Met == true ? 1 : 0;
            missed += goal.Met == false ? 1 : 0;
            Say(text, $"| {goal.Measure} | {goal.Target} | {goal.Figure} | {(goal.Met is { } isMet ? (isMet ? "yes" : "**no**") : "–")} | {goal.Detail} |");
        }

        Say(text, string.Empty);
        Say(text, $"{met} of {met + missed} goals are met. Where not, [what was tried and what the limit is](../../docs/adr/0013-speed.md).");
        Say(text, string.Empty);
        Say(text, "The median times of the same run:");
        Say(text, string.Empty);
        Say(text, Timing.Header);
        Say(text, "|---|---:|---:|");
        foreach (var time in times.OrderBy(time => time.Nanoseconds))
        {
            Say(text, time.ToRow());
        }

        if (options is ["--write"])
        {
            Directory.CreateDirectory(Path.Combine(Repository, "benchmarks", "results"));
            File.WriteAllText(Path.Combine(Repository, Written), text.ToString());
            Draw();
        }

        return 0;
    }

    /// <summary>Draws the plot of the table that was written last.</summary>
    public static int Draw() => GoalsPlot.Draw(Path.Combine(Repository, Written), Path.Combine(Repository, Picture));

    private static void Say(StringBuilder text, string line)
    {
        Console.WriteLine(line);
        text.Append(line).Append('\n');
    }
}
