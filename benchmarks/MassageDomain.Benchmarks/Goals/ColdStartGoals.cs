using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>From the start of a process to its first screening: the small app benchmarks/ColdStart, run many times.</summary>
internal static class ColdStartGoals
{
    private const int Turns = 21;

    private static readonly string[] Modes = ["hello", "records", "judge", "screen"];

    public static IEnumerable<Goal> Measure()
    {
        var folder = Path.Combine(GoalsTable.Repository, "benchmarks", "ColdStart");
        var jit = Build(folder, "build", "jit") is { } built ? Time("dotnet", [Path.Combine(built, "ColdStart.dll")]) : null;
        var aot = Build(folder, "publish", "aot", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true") is { } published
            ? Time(Path.Combine(published, OperatingSystem.IsWindows() ? "ColdStart.exe" : "ColdStart"), [])
            : null;
        yield return Row("JIT", 8, jit, "judge");
        yield return Row("NativeAOT", 1, aot, "judge");
        yield return Row("JIT, explained in full", null, jit, "screen");
        yield return Row("NativeAOT, explained in full", null, aot, "screen");
    }

    private static Goal Row(string form, double? target, Dictionary<string, double[]>? times, string mode)
    {
        var measure = $"process start to first screening over NodaTime and the records, {form}";
        var goal = target is null ? "–" : $"≤ {target} ms";
        if (times is null)
        {
            return new(measure, goal, "not measured", null, "the app could not be built here");
        }

        var over = Rounds.MedianOf([.. times[mode].Zip(times["records"], (one, other) => one - other)]);
        return new(measure, goal, $"{over:0.0} ms", target is null ? null : over <= target, string.Join(", ", Modes.Select(name => $"{name} {Rounds.MedianOf(times[name]):0.0} ms")));
    }

    // The library is the one that the benchmarks were built with: a release build, there already.
    private static string? Build(string folder, string command, string name, params string[] more)
    {
        var output = Path.Combine(folder, "bin", "goals", name);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [command, folder, "-c", "Release", "-o", output, "--nologo", "-v", "quiet", "-p:BuildProjectReferences=false", .. more]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }

    private static Dictionary<string, double[]> Time(string program, string[] arguments)
    {
        var times = Modes.ToDictionary(mode => mode, _ => new double[Turns]);
        for (var turn = -2; turn < Turns; turn++)
        {
            foreach (var mode in Modes)
            {
                var watch = Stopwatch.StartNew();
                using var process = Process.Start(new ProcessStartInfo(program, [.. arguments, mode]) { RedirectStandardOutput = true })!;
                process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                if (turn >= 0)
                {
                    times[mode][turn] = watch.Elapsed.TotalMilliseconds;
                }
            }
        }

        return times;
    }
}
