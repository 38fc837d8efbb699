using System.Runtime.InteropServices;
using MassageDomain.Benchmarks.Contraindications;
using MassageDomain.Contraindications;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>One plan against a million clients on a roll.</summary>
internal static class BulkGoals
{
    private const int Clients = 1_000_000;
    private const int Turns = 15;

    public static IEnumerable<Goal> Measure(KnowledgeBase knowledge, List<Timing> times)
    {
        var work = new Workload(knowledge, count: 16, seed: 5);
        var roll = ClientRoll.Of(work.MoreHistories(Clients), Workload.Today, knowledge);
        var plan = 0;
        var screening = roll.Screen(work.Plans[0]);
        var packed = Bytes(roll);

        int Worst(int from, int to)
        {
            var sum = 0;
            for (var i = from; i < to; i++)
            {
                sum += (int)screening.Judge(i).Verdict;
            }

            return sum;
        }

        int All(int _)
        {
            var sum = 0;
            for (var i = 0; i < Clients; i++)
            {
                foreach (ref readonly var rule in screening.RulesFor(i))
                {
                    sum += (int)rule.State;
                }
            }

            return sum;
        }

        int Two(int _)
        {
            var sum = 0;
            Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half => Interlocked.Add(ref sum, Worst(half * (Clients / 2), (half + 1) * (Clients / 2))));
            return sum;
        }

        var rounds = Rounds.Run(
            Turns,
            1,
            ("sum", _ => SumOf(packed)),
            ("worst", _ => Worst(0, Clients)),
            ("all", All),
            ("two", Two),
            ("plan", _ => roll.Screen(work.Plans[plan = (plan + 1) % work.Plans.Length]).Judge(0).RaisedCount));
        times.Add(new("ClientRoll, worst finding", rounds.Median("worst") / Clients, 0));
        times.Add(new("ClientRoll, all findings", rounds.Median("all") / Clients, 0));
        string Each(string name) => $"{rounds.Median(name) / Clients:0.0} ns a client";
        yield return Goal.AtMost($"bulk: one plan against {Clients:N0} stored clients, worst finding, over summing the same bytes, one thread", 5, rounds.Ratio("worst", "sum"), $"{Each("worst")}; {packed.Length / (double)Clients:0} bytes, summed in {rounds.Median("sum") / Clients:0.0} ns");
        yield return Goal.AtMost("the same, all findings", 14, rounds.Ratio("all", "sum"), Each("all"));
        yield return Goal.AtLeast("the same, two threads against one, worst finding", 1.9, rounds.Ratio("worst", "two"), Each("two"));
        yield return Goal.Untargeted("the same: getting a plan ready", $"{rounds.Median("plan") / 1e6:0.0} ms", $"{roll.Ways.Length:N0} ways in which rules are raised");
        yield return MakingARoll(knowledge);
    }

    private static Goal MakingARoll(KnowledgeBase knowledge)
    {
        const int Few = 4096;
        var histories = new Workload(knowledge, Few, seed: 6).Histories;
        var plan = Workload.Clear(knowledge).Plan;
        var rounds = Rounds.Run(
            Turns,
            1,
            ("roll", _ => ClientRoll.Of(histories, Workload.Today, knowledge).Count),
            ("judge", _ => histories.Sum(health => Screening.Judge(health, plan, Workload.Today, knowledge).RaisedCount)));
        return Goal.Untargeted("the same: making the roll, over judging every client once", $"{rounds.Ratio("roll", "judge"):0.0}×", $"{rounds.Median("roll") / Few:N0} : {rounds.Median("judge") / Few:N0} ns a client");
    }

    private static byte[] Bytes(ClientRoll roll)
    {
        var (ways, starts, settled) = roll.Stored;
        return [.. MemoryMarshal.AsBytes<int>(ways), .. MemoryMarshal.AsBytes<int>(starts), .. MemoryMarshal.AsBytes<ulong>(settled)];
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
