using System.Text.Json;
using MassageDomain.Benchmarks.Contraindications;
using MassageDomain.Benchmarks.Intake;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Screening against everything that a developer would use instead.</summary>
internal static class ScreeningGoals
{
    private const int Inputs = 8192;
    private const int Turns = 15;

    public static IEnumerable<Goal> Measure(KnowledgeBase knowledge, List<Timing> times)
    {
        var work = new Workload(knowledge, Inputs);
        var contenders = SameFindings.All(knowledge).ToDictionary(contender => contender.Name);
        var documents = work.Histories.Select((health, i) => IntakeFormJson.Write(Workload.FormOf(health, i))).ToArray();
        int Screen(Contender contender, int i) => contender.Run(work.Histories[i], work.Plans[i]);
        const string Reading = "reading the same intake, System.Text.Json";
        var rounds = Rounds.Run(
            Turns,
            Inputs,
            [
                .. contenders.Values.Select(contender => (contender.Name, (Func<int, int>)(i => Screen(contender, i)))),
                (Reading, i => JsonSerializer.Deserialize(documents[i], BareIntakeContext.Default.BareIntakeForm)!.Health.Facts.Length),
            ]);
        times.AddRange(contenders.Values.Select(contender => new Timing(contender.Name, rounds.Median(contender.Name), Rounds.Bytes(contender is Engine ? 256 : Inputs, i => Screen(contender, i)))));
        times.Add(new(Reading, rounds.Median(Reading), null));

        var ours = contenders.Values.OfType<Judging>().Single();
        Goal Against<T>(double target)
            where T : Contender
        {
            var peer = contenders.Values.OfType<T>().Single().Name;
            return Goal.AtLeast($"screening, {Workload.Conditions} conditions, against {peer}", target, rounds.Ratio(peer, ours.Name), $"{rounds.Median(peer):N0} : {rounds.Median(ours.Name):N0} ns");
        }

        yield return Against<FluentPerRule>(40);
        yield return Against<FluentOneRule>(10);
        yield return Against<Engine>(200);
        yield return Against<Linq>(40);
        yield return Against<PlainLoops>(10);
        var annotations = contenders.Values.OfType<Annotations>().Single().Name;
        yield return Goal.Untargeted($"the same, against {annotations}", $"{rounds.Ratio(annotations, ours.Name):0.0}×", $"{rounds.Median(annotations):N0} ns");
        var explained = contenders.Values.OfType<Explaining>().Single().Name;
        yield return Goal.Untargeted("the same, explained in full, over judging", $"{rounds.Ratio(explained, ours.Name):0.0}×", $"{rounds.Median(explained):N0} ns");

        var share = 100 / rounds.Ratio(Reading, ours.Name);
        yield return new("the same, over reading the same intake with generated System.Text.Json", "≤ 1.5 %", $"{share:0.0} %", share <= 1.5, $"{rounds.Median(ours.Name):N0} : {rounds.Median(Reading):N0} ns, {documents.Average(document => document.Length):N0} bytes");

        yield return Goal.Zero("allocation: verdict and enumerated findings", Rounds.Bytes(Inputs, i => Screen(ours, i)));
        var (clear, plan) = Workload.Clear(knowledge);
        yield return Goal.Zero("allocation: `Screen` of a clear client", Rounds.Bytes(Inputs, _ => (int)Screening.Screen(clear, plan, Workload.Today, knowledge).Verdict));

        var doubled = new Judging(Doubled(knowledge));
        var growth = Rounds.Run(Turns, Inputs, ("once", i => Screen(ours, i)), ("twice", i => Screen(doubled, i)), ("clear", _ => (int)Screening.Judge(clear, plan, Workload.Today, knowledge).Verdict));
        yield return Goal.AtMost("growth: catalogue doubled with rules that the client does not touch", 1.1, growth.Ratio("twice", "once"), $"{growth.Median("once"):N0} → {growth.Median("twice"):N0} ns");
        yield return Goal.Untargeted("screening a clear client", $"{growth.Median("clear"):N0} ns", "all questions answered no");
    }

    // Every concept and its rules once more, under other names.
    private static KnowledgeBase Doubled(KnowledgeBase knowledge)
    {
        static HealthCode Other(HealthCode code) => HealthCode.From($"other-{code}");
        var concepts = knowledge.Concepts.Concat(knowledge.Concepts.Select(concept => concept with { Code = Other(concept.Code) }));
        var rules = knowledge.Rules.Concat(
            from rule in knowledge.Rules
            where rule.Triggers.All(trigger => trigger.Fact is not null)
            select rule with
            {
                Code = RuleCode.From($"other-{rule.Code}"),
                Triggers = [.. rule.Triggers.Select(trigger => trigger with { Fact = Other(trigger.Fact!) })],
            });
        return new()
        {
            Edition = knowledge.Edition,
            Body = knowledge.Body,
            Citations = knowledge.Citations,
            Disagreements = knowledge.Disagreements,
            Techniques = knowledge.Techniques,
            Ingredients = knowledge.Ingredients,
            EndangermentSites = knowledge.EndangermentSites,
            FactGroups = knowledge.FactGroups,
            Concepts = Catalogue<HealthCode, HealthConcept>.Of(concepts, concept => concept.Code),
            Rules = Catalogue<RuleCode, Rule>.Of(rules, rule => rule.Code),
        };
    }
}
