using System.Diagnostics;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>
/// Times contenders in turns: in every round each runs for a few milliseconds, over different inputs. A machine that slows down for
/// a while slows all of them, so the ratios of one round hold; the median over the rounds is taken.
/// </summary>
internal sealed class Rounds
{
    private const int WarmUpMs = 400;
    private const int TurnMs = 25;

    private readonly Dictionary<string, double[]> _nanoseconds;

    private Rounds(Dictionary<string, double[]> nanoseconds) => _nanoseconds = nanoseconds;

    /// <summary>Keeps what is computed alive.</summary>
    public static int Sink { get; private set; }

    /// <param name="rounds">How many rounds.</param>
    /// <param name="inputs">How many inputs there are; each contender goes through them in order.</param>
    /// <param name="contenders">What to run with the number of an input.</param>
    public static Rounds Run(int rounds, int inputs, params (string Name, Func<int, int> Run)[] contenders)
    {
        var turns = contenders.Select(contender => new Turn(contender.Run, inputs)).ToArray();
        foreach (var turn in turns)
        {
            turn.WarmUp();
        }

        var nanoseconds = contenders.ToDictionary(contender => contender.Name, _ => new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < turns.Length; i++)
            {
                nanoseconds[contenders[i].Name][round] = turns[i].Take();
            }
        }

        return new(nanoseconds);
    }

    /// <summary>The median time of one call, in nanoseconds.</summary>
    public double Median(string name) => MedianOf(_nanoseconds[name]);

    /// <summary>How many times as long the first takes as the second: the median over the rounds.</summary>
    public double Ratio(string name, string to) => MedianOf([.. _nanoseconds[name].Zip(_nanoseconds[to], (one, other) => one / other)]);

    /// <summary>The bytes that one call allocates, exact on average over all inputs.</summary>
    public static double Bytes(int inputs, Func<int, int> run)
    {
        for (var i = 0; i < inputs; i++)
        {
            Sink ^= run(i);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < inputs; i++)
        {
            Sink ^= run(i);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)inputs;
    }

    public static double MedianOf(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    private sealed class Turn(Func<int, int> run, int inputs)
    {
        private int _next;
        private int _calls = 1;

        public void WarmUp()
        {
            var watch = Stopwatch.StartNew();
            var calls = 0;
            while (watch.ElapsedMilliseconds < WarmUpMs || calls < 40)
            {
                Sink ^= run(_next);
                _next = (_next + 1) % inputs;
                calls++;
            }

            _calls = Math.Max(1, (int)(calls * TurnMs / watch.Elapsed.TotalMilliseconds));
        }

        public double Take()
        {
            var sum = 0;
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < _calls; i++)
            {
                sum ^= run(_next);
                _next = _next + 1 == inputs ? 0 : _next + 1;
            }

            var taken = watch.Elapsed.TotalNanoseconds / _calls;
            Sink ^= sum;
            return taken;
        }
    }
}
