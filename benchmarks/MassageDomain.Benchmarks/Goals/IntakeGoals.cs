using System.Text.Json;
using MassageDomain.Benchmarks.Contraindications;
using MassageDomain.Benchmarks.Intake;
using MassageDomain.Intake;
using MassageDomain.Knowledge;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Validating and reading intake forms.</summary>
internal static class IntakeGoals
{
    private const int Inputs = 2048;
    private const int Turns = 15;

    public static IEnumerable<Goal> Measure(KnowledgeBase knowledge)
    {
        var forms = new Workload(knowledge, Inputs, seed: 3).Histories.Select(Workload.FormOf).ToArray();
        var fluent = new FluentIntakeValidator(Workload.Today, knowledge);
        forms = [.. forms.Where(form => fluent.Validate(form).IsValid && IntakeValidation.Validate(form, Workload.Today, knowledge).Count == 0)];
        var rounds = Rounds.Run(
            Turns,
            forms.Length,
            ("ours", i => IntakeValidation.Validate(forms[i], Workload.Today, knowledge).Count),
            ("fluent", i => fluent.Validate(forms[i]).Errors.Count));
        yield return Goal.AtLeast("intake validation, valid form, against FluentValidation", 300, rounds.Ratio("fluent", "ours"), $"{rounds.Median("fluent"):N0} : {rounds.Median("ours"):N0} ns");
        yield return Goal.Zero("allocation: validation of a valid form", Rounds.Bytes(forms.Length, i => IntakeValidation.Validate(forms[i], Workload.Today, knowledge).Count));

        var documents = forms.Select(IntakeFormJson.Write).ToArray();
        int Ours(int i) => IntakeFormJson.Read(documents[i]).Value.Health.Facts.Count;
        int Bare(int i) => JsonSerializer.Deserialize(documents[i], BareIntakeContext.Default.BareIntakeForm)!.Health.Facts.Length;
        var reading = Rounds.Run(Turns, documents.Length, ("ours", Ours), ("bare", Bare));
        yield return Goal.AtMost("reading an intake, ours over a bare generated record, time", 1.1, reading.Ratio("ours", "bare"), $"{reading.Median("ours"):N0} : {reading.Median("bare"):N0} ns");
        var (own, bare) = (Rounds.Bytes(documents.Length, Ours), Rounds.Bytes(documents.Length, Bare));
        yield return Goal.AtMost("the same, bytes", 1.1, own / bare, $"{own:N0} : {bare:N0} B");
    }
}
