using System.Globalization;
using System.Net;
using System.Text;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Draws the times of a written table of goals as an SVG: a bar for each contender, on a logarithmic axis.</summary>
internal static class GoalsPlot
{
    private const int Left = 290;
    private const int Right = 760;
    private const int Width = 900;
    private const int Top = 74;
    private const int RowHeight = 34;
    private const int BarHeight = 22;

    // The first name is ours; a bar that is not a contender stands for scale.
    private const string Ours = "#1b7a43";
    private const string Peer = "#5f86a8";
    private const string Scale = "#b9bec4";

    public static int Draw(string table, string picture)
    {
        var lines = File.ReadAllLines(table);
        var times = Timing.Read(lines);
        var machine = lines.First(line => line.Contains("logical processors", StringComparison.Ordinal)).Split(';')[0];
        File.WriteAllText(picture, Draw(times, machine));
        Console.WriteLine($"{picture}: {times.Count} bars");
        return 0;
    }

    private static string Draw(IReadOnlyList<Timing> times, string machine)
    {
        var ours = times.First(time => time.Name.StartsWith("Screening.Judge", StringComparison.Ordinal));
        var first = Math.Floor(Math.Log10(times.Min(time => time.Nanoseconds)));
        var last = Math.Ceiling(Math.Log10(times.Max(time => time.Nanoseconds)));
        var bottom = Top + (times.Count * RowHeight);
        double X(double nanoseconds) => Left + ((Math.Log10(nanoseconds) - first) / (last - first) * (Right - Left));

        var svg = new StringBuilder();
        void Add(FormattableString line) => svg.Append(FormattableString.Invariant(line)).Append('\n');
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {bottom + 56}\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"14\">");
        Add($"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        Add($"<text x=\"20\" y=\"30\" font-size=\"18\" font-weight=\"bold\" fill=\"#1f2a35\">Screening one session of a client with twelve conditions</text>");
        Add($"<text x=\"20\" y=\"52\" fill=\"#5b6770\">Time on a logarithmic axis, shorter is better; all contenders find the same. {WebUtility.HtmlEncode(machine)}</text>");
        for (var power = first; power <= last; power++)
        {
            var x = X(Math.Pow(10, power));
            Add($"<line x1=\"{x:0.#}\" y1=\"{Top}\" x2=\"{x:0.#}\" y2=\"{bottom}\" stroke=\"#e3e6ea\"/>");
            Add($"<text x=\"{x:0.#}\" y=\"{bottom + 20}\" text-anchor=\"middle\" fill=\"#5b6770\">{Words(Math.Pow(10, power))}</text>");
        }

        for (var i = 0; i < times.Count; i++)
        {
            var (time, y) = (times[i], Top + (i * RowHeight));
            var colour = time.Name.StartsWith("Screening", StringComparison.Ordinal) || time.Name.StartsWith("ClientRoll", StringComparison.Ordinal) ? Ours
                : time.Name.StartsWith("reading", StringComparison.Ordinal) ? Scale
                : Peer;
            var end = X(time.Nanoseconds);
            var ratio = time.Nanoseconds / ours.Nanoseconds;
            var beside = time == ours ? string.Empty : ratio < 1 ? FormattableString.Invariant($" · {ratio:0.000}×") : FormattableString.Invariant($" · {ratio:0.0}×");
            Add($"<text x=\"{Left - 10}\" y=\"{y + 22}\" text-anchor=\"end\" fill=\"#1f2a35\">{WebUtility.HtmlEncode(time.Name)}</text>");
            Add($"<rect x=\"{Left}\" y=\"{y + 6}\" width=\"{Math.Max(1, end - Left):0.#}\" height=\"{BarHeight}\" rx=\"2\" fill=\"{colour}\"/>");
            Add($"<text x=\"{end + 7:0.#}\" y=\"{y + 22}\" fill=\"#1f2a35\">{Words(time.Nanoseconds)}{beside}</text>");
        }

        Add($"<text x=\"20\" y=\"{bottom + 44}\" fill=\"#5b6770\">× is how many times as long as Screening.Judge. Drawn from benchmarks/results/goals.md.</text>");
        Add($"</svg>");
        return svg.ToString();
    }

    private static string Words(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => nanoseconds.ToString("0.##", CultureInfo.InvariantCulture) + " ns",
        < 1e6 => (nanoseconds / 1e3).ToString("0.#", CultureInfo.InvariantCulture) + " µs",
        _ => (nanoseconds / 1e6).ToString("0.#", CultureInfo.InvariantCulture) + " ms",
    };
}
