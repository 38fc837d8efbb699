using System.Runtime.InteropServices;
using MassageDomain.Benchmarks.Contraindications;
using MassageDomain.Contraindications;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>One plan against very many clients.</summary>
internal static class BulkGoals
{
    private const int Clients = 50_000;
    private const int Turns = 9;

    // What a packed client would take: the array whose summing is the yardstick.
    private const int PackedBytes = 144;

    public static IEnumerable<Goal> Measure(KnowledgeBase knowledge)
    {
        var work = new Workload(knowledge, Clients, seed: 5);
        var plan = work.Plans[0];
        var packed = new byte[Clients * PackedBytes];
        new Random(1).NextBytes(packed);
        var rules = new JudgedRule[1024];
        int Worst(int from, int to)
        {
            var sum = 0;
            for (var i = from; i < to; i++)
            {
                sum += (int)Screening.Judge(work.Histories[i], plan, Workload.Today, knowledge).Verdict;
            }

            return sum;
        }

        int All(int _)
        {
            var sum = 0;
            for (var i = 0; i < Clients; i++)
            {
                sum += Screening.Judge(work.Histories[i], plan, Workload.Today, rules, knowledge).RaisedCount;
            }

            return sum;
        }

        int Two(int _)
        {
            var sum = 0;
            Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half => Interlocked.Add(ref sum, Worst(half * Clients / 2, (half + 1) * Clients / 2)));
            return sum;
        }

        var rounds = Rounds.Run(Turns, 1, ("sum", _ => SumOf(packed)), ("worst", _ => Worst(0, Clients)), ("all", All), ("two", Two));
        string Each(string name) => $"{rounds.Median(name) / Clients:N0} ns each";
        yield return Goal.AtMost($"one plan against {Clients:N0} stored clients, verdict, over summing {PackedBytes} bytes each, one thread", 5, rounds.Ratio("worst", "sum"), $"{Each("worst")}; summing {rounds.Median("sum") / Clients:N1} ns");
        yield return Goal.AtMost("the same, all rules", 14, rounds.Ratio("all", "sum"), Each("all"));
        yield return Goal.AtLeast("two threads against one", 1.9, rounds.Ratio("worst", "two"), Each("two"));
    }

    private static int SumOf(byte[] packed)
    {
        var sum = 0L;
        foreach (var part in MemoryMarshal.Cast<byte, long>(packed))
        {
            sum = unchecked(sum + part);
        }

        return sum.GetHashCode();
    }
}
