using MassageDomain.Outcomes;
using NodaTime;

namespace MassageDomain.Samples.ProgressChart;

/// <summary>
/// An invented client with low back pain: a form at the start, then about every two weeks. One section was once left blank, one
/// form came back nearly empty, and nobody asked for ten weeks in summer.
/// </summary>
internal static class Story
{
    public static OutcomeTarget Target() => new() { Scale = OutcomeScales.OswestryDisabilityIndex.Code, Value = 20, DueOn = new LocalDate(2026, 10, 1) };

    public static IReadOnlyList<DatedResult> Series() =>
    [
        On(2026, 3, 2, 4, 2, 4, 2, 3, 3, 2, 2, 3, 3),
        On(2026, 3, 16, 4, 2, 4, 2, 3, 3, 2, 2, 2, 2),
        On(2026, 3, 30, 3, 2, 3, 2, 2, 3, null, 2, 2, 2),
        On(2026, 4, 13, 3, 1, 3, 2, 2, 2, 2, 1, 2, 2),
        On(2026, 4, 27, 2, null, null, 2, null, null, null, null, 2, null),
        On(2026, 5, 11, 3, 1, 3, 2, 3, 3, 2, 2, 2, 2),
        On(2026, 5, 25, 2, 1, 2, 1, 2, 2, 2, 1, 1, 2),
        On(2026, 8, 10, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1),
        On(2026, 8, 24, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1),
    ];

    private static DatedResult On(int year, int month, int day, params decimal?[] answers) =>
        new() { On = new LocalDate(year, month, day), Result = OutcomeScales.OswestryDisabilityIndex.Score(answers) };
}
