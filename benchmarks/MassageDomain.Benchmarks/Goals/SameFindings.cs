using MassageDomain.Benchmarks.Contraindications;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Before anything is timed: whether all contenders find the same rules in the same states.</summary>
internal static class SameFindings
{
    public const int Sessions = 4096;

    // RulesEngine and LINQ take a good part of a millisecond each: they come to every fourth session.
    private const int SlowEvery = 4;

    public static int Check(int sessions)
    {
        var knowledge = KnowledgeBase.Default;
        var work = new Workload(knowledge, sessions, seed: 7);
        Contender[] all = All(knowledge);
        for (var i = 0; i < sessions; i++)
        {
            var expected = Sorted(all[0], work, i);
            foreach (var contender in all.Skip(1))
            {
                if ((i % SlowEvery == 0 || contender is not (Engine or Linq)) && !expected.SequenceEqual(Sorted(contender, work, i)))
                {
                    throw new InvalidOperationException($"{contender.Name} does not find the same in session {i}.");
                }
            }
        }

        return sessions;
    }

    public static Contender[] All(KnowledgeBase knowledge) =>
    [
        new Judging(knowledge),
        new Explaining(knowledge),
        new FluentPerRule(knowledge),
        new FluentOneRule(knowledge),
        new Engine(knowledge),
        new Annotations(knowledge),
        new Linq(knowledge),
        new PlainLoops(knowledge),
    ];

    private static PeerFinding[] Sorted(Contender contender, Workload work, int i) =>
        [.. contender.Find(work.Histories[i], work.Plans[i]).OrderBy(finding => finding.Rule.Value, StringComparer.Ordinal)];
}
