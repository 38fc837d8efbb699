using System.Diagnostics;
using MassageDomain.Benchmarks.Start;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>From the start of a process to its first screening: the small app benchmarks/ColdStart, run many times.</summary>
internal static class ColdStartGoals
{
    private const int JitTurns = 21;

    // A start without a JIT differs by less than one start from the next, so it takes more of them.
    private const int NativeTurns = 151;

    private static readonly string[] Modes = ["hello", "records", "judge", "screen"];

    public static IEnumerable<Goal> Measure()
    {
        var jit = Time(ColdStartApp.BuildJit(), JitTurns);
        var native = Time(ColdStartApp.BuildNative(), NativeTurns);
        yield return Row("JIT", 8, jit, "judge");
        yield return Row("NativeAOT", 1, native, "judge");
        yield return Row("JIT, explained in full", null, jit, "screen");
        yield return Row("NativeAOT, explained in full", null, native, "screen");
    }

    private static Goal Row(string form, double? target, Dictionary<string, double[]>? times, string mode)
    {
        var measure = $"process start to first screening over NodaTime and the records, {form}";
        var goal = target is null ? "–" : $"≤ {target} ms";
        if (times is null)
        {
            return new(measure, goal, "not measured", target is null ? null : false, "the app could not be built here");
        }

        var over = Rounds.MedianOf([.. times[mode].Zip(times["records"], (one, other) => one - other)]);
        return new(measure, goal, $"{over:0.0} ms", target is null ? null : over <= target, string.Join(", ", Modes.Select(name => $"{name} {Rounds.MedianOf(times[name]):0.0} ms")));
    }

    private static Dictionary<string, double[]>? Time(ColdStartApp? app, int turns)
    {
        if (app is null)
        {
            return null;
        }

        var times = Modes.ToDictionary(mode => mode, _ => new double[turns]);
        for (var turn = -2; turn < turns; turn++)
        {
            foreach (var mode in Modes)
            {
                var watch = Stopwatch.StartNew();
                app.Run(mode);
                if (turn >= 0)
                {
                    times[mode][turn] = watch.Elapsed.TotalMilliseconds;
                }
            }
        }

        return times;
    }
}
