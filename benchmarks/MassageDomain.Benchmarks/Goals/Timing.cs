using System.Globalization;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>One line of the table of times, from which the plot is drawn.</summary>
/// <param name="Name">Who does it.</param>
/// <param name="Nanoseconds">The median time for one session.</param>
/// <param name="Bytes">What one session allocates; null where that was not measured.</param>
internal sealed record Timing(string Name, double Nanoseconds, double? Bytes)
{
    public const string Header = "| one session | ns | B |";

    public string ToRow() => string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Nanoseconds:0.0} | {(Bytes is { } bytes ? bytes.ToString("0", CultureInfo.InvariantCulture) : "–")} |");

    /// <summary>Reads the rows after the header in a written table.</summary>
    public static IReadOnlyList<Timing> Read(IEnumerable<string> lines) =>
    [
        .. from line in lines.SkipWhile(line => line != Header).Skip(2).TakeWhile(line => line.StartsWith('|'))
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           select new Timing(
               cells[1],
               double.Parse(cells[2], CultureInfo.InvariantCulture),
               double.TryParse(cells[3], CultureInfo.InvariantCulture, out var bytes) ? bytes : null),
    ];
}
