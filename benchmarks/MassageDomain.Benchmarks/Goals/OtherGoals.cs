using FluentValidation;
using MassageDomain.Benchmarks.Licensing;
using MassageDomain.Benchmarks.Outcomes;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>One outcome score, one license check, one provider number; the benchmark classes hold the inputs and check that all come to the same.</summary>
internal static class OtherGoals
{
    private const int Turns = 15;
    private const int Numbers = 1000;

    private static readonly FormValidator Form = new();

    public static IEnumerable<Goal> Measure()
    {
        var scoring = new ScoringBenchmarks();
        scoring.Setup();
        decimal?[] answers = [3, 2, 4, 1, 2, 3, 1, 0, 2, 2];
        var licensing = new LicenseCheckBenchmarks();
        licensing.CheckVerdicts();
        var npi = new NpiBenchmarks();
        npi.CheckVerdicts();
        var rounds = Rounds.Run(
            Turns,
            1,
            ("score", _ => scoring.ByPosition().Answered),
            ("score, fluent", _ => Form.Validate(answers).IsValid ? (int)(answers.Sum()!.Value * 2) : 0),
            ("score, functions", _ => scoring.DictionaryOfFunctions().Answered),
            ("license", _ => (int)licensing.Check().Verdict),
            ("license, fluent", _ => licensing.FluentValidation() ? 1 : 0),
            ("npi", _ => npi.Library()),
            ("npi, regex", _ => npi.RegexWithLinqLuhn()),
            ("npi, fluent", _ => npi.FluentValidation()));
        yield return Within("outcome score, 10 items", 50, rounds.Median("score"));
        yield return Goal.Zero("the same, allocation", Rounds.Bytes(100, _ => scoring.ByPosition().Answered));
        yield return Goal.AtLeast("the same, against FluentValidation of the ten answers and a sum", 20, rounds.Ratio("score, fluent", "score"), $"{rounds.Median("score, fluent"):N0} ns");
        yield return Goal.Untargeted("the same, against a dictionary of functions over dictionaries", $"{rounds.Ratio("score, functions", "score"):0.0}×", $"{rounds.Median("score, functions"):N0} ns");
        yield return Within("license check", 100, rounds.Median("license"));
        yield return Goal.Zero("the same, allocation", Rounds.Bytes(100, _ => (int)licensing.Check().Verdict));
        yield return Goal.AtLeast("the same, against FluentValidation of the same rules", 20, rounds.Ratio("license, fluent", "license"), $"{rounds.Median("license, fluent"):N0} ns");
        yield return Within("NPI validation", 20, rounds.Median("npi") / Numbers, $"{Numbers * 1000 / rounds.Median("npi"):N0} million a second, one core");
        yield return Goal.Zero("the same, allocation", Rounds.Bytes(100, _ => npi.Library()));
        yield return Goal.AtLeast("the same, against a regular expression with a Luhn sum", 20, rounds.Ratio("npi, regex", "npi"), $"{rounds.Median("npi, regex") / Numbers:N0} ns");
        yield return Goal.AtLeast("the same, against FluentValidation", 20, rounds.Ratio("npi, fluent", "npi"), $"{rounds.Median("npi, fluent") / Numbers:N0} ns");
    }

    private static Goal Within(string measure, double target, double nanoseconds, string detail = "") => new(measure, $"≤ {target} ns", $"{nanoseconds:0.0} ns", nanoseconds <= target, detail);

    private sealed class FormValidator : AbstractValidator<decimal?[]>
    {
        public FormValidator()
        {
            RuleFor(form => form.Length).Equal(10);
            RuleForEach(form => form).NotNull().InclusiveBetween(0, 5).Must(value => value == decimal.Truncate(value!.Value));
        }
    }
}
