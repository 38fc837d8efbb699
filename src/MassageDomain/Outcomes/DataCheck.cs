using MassageDomain.Evidence;

namespace MassageDomain.Outcomes;

/// <summary>Collects what is wrong with the data of a scale, a measurement or a measure set, with the checks that they have in common.</summary>
internal sealed class DataCheck
{
    // What stands where a name should, as it has been written before.
    private static readonly string[] NamesNothing = ["not named", "unnamed", "not recorded", "public page", "that was read"];

    private readonly List<ValidationIssue> _issues = [];

    public IReadOnlyList<ValidationIssue> Issues => ValueList.From(_issues);

    public void Add(IssueCode code, FieldPath path) => _issues.Add(new(code, path));

    public void Require(bool holds, IssueCode code, FieldPath path)
    {
        if (!holds)
        {
            Add(code, path);
        }
    }

    public void NamesAreUnique(IEnumerable<string> names, FieldPath path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var name in names)
        {
            Require(seen.Add(name), OutcomesIssueCodes.ScaleNameTwice, path.Item(index++));
        }
    }

    /// <summary>What was read names its source, or says openly that the name was not written down. A text that names nothing is no source.</summary>
    public void SourceIsNamed(ScaleSource source, FieldPath path)
    {
        var names = source.Text is { } text && !string.IsNullOrWhiteSpace(text) && !Array.Exists(NamesNothing, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
        var sound = source.Basis == EvidenceBasis.GeneralKnowledge ? !source.Unrecorded && (names || source.Text is null)
            : source.Unrecorded ? source.Text is null
            : names;
        Require(sound, OutcomesIssueCodes.ScaleUnsourced, path);
    }

    public void ThresholdsAreUsable(IReadOnlyList<ChangeThreshold> thresholds, FieldPath path)
    {
        for (var i = 0; i < thresholds.Count; i++)
        {
            var threshold = thresholds[i];
            var usable = threshold is { Points: > 0, Percent: null or > 0 } or { Points: null, Percent: > 0 };
            var ranges = (threshold.PointsTo is not { } to || threshold.Points < to) && (threshold.PercentTo is not { } percent || threshold.Percent < percent);
            Require(usable && ranges && (i > 0 || threshold.BaselineAbove is null), OutcomesIssueCodes.ScaleInconsistent, path.Item(i));
            SourceIsNamed(threshold.Source, path.Item(i).Member("source"));
        }
    }

    /// <summary>A LOINC code is a number, a hyphen and the number's check digit by mod 10. Null is no code.</summary>
    public void LoincIsWellFormed(string? code, FieldPath path)
    {
        var hyphen = code?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        var wellFormed = code is null || (hyphen > 0 && hyphen == code.Length - 2 && code.Where(c => c != '-').All(char.IsAsciiDigit) && CheckDigit(code.AsSpan(0, hyphen)) == code[^1] - '0');
        Require(wellFormed, OutcomesIssueCodes.Loinc, path);
    }

    // Every second digit from the right doubled, the digits added up, and what lacks to the next ten.
    private static int CheckDigit(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = (number[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += (digit / 10) + (digit % 10);
        }

        return (10 - (sum % 10)) % 10;
    }
}
