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
        var jit = Build(folder, "build", "-t:Build") is { } built ? Time("dotnet", [Path.Combine(built, "ColdStart.dll")]) : null;
        var aot = Build(folder, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true") is { } native
            ? Time(Path.Combine(native, "publish", OperatingSystem.IsWindows() ? "ColdStart.exe" : "ColdStart"), [])
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

    // The library is the one that the benchmarks were built with: a release build, there already. The command prints where the app is.
    private static string? Build(string folder, string command, params string[] more)
    {
        var (printed, code) = Run("dotnet", [command, folder, "-c", "Release", "--nologo", "-v", "quiet", "-p:BuildProjectReferences=false", "-getProperty:TargetDir", .. more]);
        return code == 0 ? printed : null;
    }

    private static Dictionary<string, double[]> Time(string program, string[] arguments)
    {
        var times = Modes.ToDictionary(mode => mode, _ => new double[Turns]);
        for (var turn = -2; turn < Turns; turn++)
        {
            foreach (var mode in Modes)
            {
                var watch = Stopwatch.StartNew();
                var (printed, code) = Run(program, [.. arguments, mode]);
                if (code != 0 || printed.Length == 0)
                {
                    throw new InvalidOperationException($"{program} {mode} failed.");
                }

                if (turn >= 0)
                {
                    times[mode][turn] = watch.Elapsed.TotalMilliseconds;
                }
            }
        }

        return times;
    }

    private static (string Printed, int Code) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (printed, process.ExitCode);
    }
}
