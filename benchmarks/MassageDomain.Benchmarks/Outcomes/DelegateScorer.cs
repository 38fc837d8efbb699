namespace MassageDomain.Benchmarks.Outcomes;

/// <summary>The plain design that a vendor's code usually has: a dictionary of functions by scale, each over a dictionary of answers by item.</summary>
internal static class DelegateScorer
{
    private static readonly string[] OdiItems = [.. Enumerable.Range(1, 10).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static readonly (decimal From, string Band)[] OdiBands = [(81, "extreme"), (61, "very-severe"), (41, "severe"), (21, "moderate"), (0, "minimal")];

    public static Dictionary<string, Func<Dictionary<string, decimal?>, (decimal? Score, string? Band, int Answered)>> Scorers { get; } = new(StringComparer.Ordinal)
    {
        ["oswestry-disability-index"] = Odi,
        ["patient-health-questionnaire-2"] = answers => (answers.Values.Sum(), null, answers.Count),
        ["lower-extremity-functional-scale"] = answers => (answers.Values.Sum(), null, answers.Count),
    };

    // The same checks as the library makes: known items, allowed values, nine of ten answered.
    private static (decimal? Score, string? Band, int Answered) Odi(Dictionary<string, decimal?> answers)
    {
        if (answers.Keys.Any(item => !OdiItems.Contains(item)))
        {
            return (null, null, 0);
        }

        var given = OdiItems.Select(item => answers.GetValueOrDefault(item)).Where(value => value is not null).Select(value => value!.Value).ToList();
        if (given.Any(value => value < 0 || value > 5 || value != decimal.Truncate(value)) || given.Count < 9)
        {
            return (null, null, given.Count);
        }

        var score = given.Sum() * 20 / given.Count;
        var rounded = decimal.Floor(score + 0.5m);
        return (score, OdiBands.First(band => rounded >= band.From).Band, given.Count);
    }
}
