using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using FluentValidation;
using MassageDomain.Licensing;

namespace MassageDomain.Benchmarks.Licensing;

/// <summary>
/// Validation of a thousand provider identifiers, half of them wrong, beside a regular expression with a Luhn sum in LINQ and
/// beside FluentValidation doing the same rules. All are checked to give the same verdicts before they are measured.
/// </summary>
[MemoryDiagnoser]
public partial class NpiBenchmarks
{
    private const int Count = 1000;

    private static readonly NumberValidator Validator = new();

    private readonly string[] _numbers = [.. Enumerable.Range(0, Count).Select(Number)];
    private readonly byte[][] _utf8 = [.. Enumerable.Range(0, Count).Select(i => System.Text.Encoding.UTF8.GetBytes(Number(i)))];

    [GlobalSetup]
    public void CheckVerdicts()
    {
        string[] odd = ["", "123456789", "12345678931", "3234567891", "123456789O", "１２３４５６７８９３", "1234567890", "1234567893"];
        foreach (var number in _numbers.Concat(odd))
        {
            var verdict = Npi.IsWellFormed(number);
            if (verdict != RegexAndLinq(number) || verdict != Validator.Validate(new Holder(number)).IsValid || verdict != Npi.IsWellFormed(System.Text.Encoding.UTF8.GetBytes(number)))
            {
                throw new InvalidOperationException("The competitors do not come to the same verdicts.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Library()
    {
        var valid = 0;
        foreach (var number in _numbers)
        {
            valid += Npi.IsWellFormed(number) ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int LibraryUtf8()
    {
        var valid = 0;
        foreach (var number in _utf8)
        {
            valid += Npi.IsWellFormed(number) ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int LibraryParse()
    {
        var valid = 0;
        foreach (var number in _numbers)
        {
            valid += Npi.TryParse(number, null, out _) ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int RegexWithLinqLuhn()
    {
        var valid = 0;
        foreach (var number in _numbers)
        {
            valid += RegexAndLinq(number) ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FluentValidation()
    {
        var valid = 0;
        foreach (var number in _numbers)
        {
            valid += Validator.Validate(new Holder(number)).IsValid ? 1 : 0;
        }

        return valid;
    }

    private static bool RegexAndLinq(string number) => Form().IsMatch(number) && Luhn(number);

    private static bool Luhn(string number) =>
        ("80840" + number).Reverse().Select((c, i) => (c - '0') * (1 + (i % 2))).Select(d => d > 9 ? d - 9 : d).Sum() % 10 == 0;

    private static string Number(int i)
    {
        var nine = (100_000_000 + (i * 199_999L)).ToString(CultureInfo.InvariantCulture);
        var right = Enumerable.Range(0, 10).First(digit => Luhn(nine + digit.ToString(CultureInfo.InvariantCulture)));
        return nine + ((right + (i % 2)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^[12][0-9]{9}$")]
    private static partial Regex Form();

    private sealed record Holder(string Npi);

    private sealed class NumberValidator : AbstractValidator<Holder>
    {
        public NumberValidator() => RuleFor(holder => holder.Npi).Cascade(CascadeMode.Stop).Matches("^[12][0-9]{9}$").Must(Luhn);
    }
}
