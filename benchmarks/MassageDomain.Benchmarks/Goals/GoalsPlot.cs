using System.Globalization;
using System.Net;
using System.Text;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Draws the times of a written table of goals as an SVG: a bar for each contender of screening, on a logarithmic axis, for light and dark pages.</summary>
internal static class GoalsPlot
{
    private const int Left = 330;
    private const int Right = 760;
    private const int Width = 880;
    private const int Top = 74;
    private const int RowHeight = 32;
    private const int BarHeight = 20;

    public static int Draw(string table, string picture)
    {
        var lines = File.ReadAllLines(table);
        var times = Timing.Read(lines).Where(time => !time.Name.StartsWith("ClientRoll", StringComparison.Ordinal)).ToArray();
        var machine = lines.First(line => line.Contains("logical processors", StringComparison.Ordinal)).Split(';')[0];
        File.WriteAllText(picture, Draw(times, machine));
        Console.WriteLine($"{picture}: {times.Length} bars");
        return 0;
    }

    private static string Draw(Timing[] times, string machine)
    {
        var first = Math.Floor(Math.Log10(times.Min(time => time.Nanoseconds)));
        var last = Math.Ceiling(Math.Log10(times.Max(time => time.Nanoseconds)));
        var bottom = Top + (times.Length * RowHeight);
        double X(double nanoseconds) => Left + ((Math.Log10(nanoseconds) - first) / (last - first) * (Right - Left));

        var svg = new StringBuilder();
        void Add(FormattableString line) => svg.Append(FormattableString.Invariant(line)).Append('\n');
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" viewBox=\"0 0 {Width} {bottom + 56}\" width=\"{Width}\" height=\"{bottom + 56}\">");
        Add($"<title id=\"title\">Time to screen one session of a client with twelve conditions</title>");
        Add($"<desc id=\"description\">{WebUtility.HtmlEncode(string.Join("; ", times.Select(time => $"{time.Name}: {Words(time.Nanoseconds)}")))}.</desc>");
        svg.Append("""
            <style>
              text { font: 14px Helvetica, Arial, sans-serif; fill: #1f2a35 }
              .head { font-size: 18px; font-weight: bold }
              .quiet { fill: #57626c }
              .page { fill: #ffffff }
              .grid { stroke: #dfe3e7 }
              .ours { fill: #1b7a43 }
              .peer { fill: #5f86a8 }
              .scale { fill: #a5acb3 }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3 }
                .quiet { fill: #9da7b1 }
                .page { fill: #0d1117 }
                .grid { stroke: #30363d }
                .ours { fill: #3fb950 }
                .scale { fill: #6e7681 }
              }
            </style>

            """);
        Add($"<rect class=\"page\" width=\"100%\" height=\"100%\"/>");
        Add($"<text class=\"head\" x=\"20\" y=\"30\">Screening one session of a client with twelve conditions</text>");
        Add($"<text class=\"quiet\" x=\"20\" y=\"52\">Shorter is better; the axis is logarithmic. All contenders find the same. {WebUtility.HtmlEncode(machine)}.</text>");
        for (var power = first; power <= last; power++)
        {
            var x = X(Math.Pow(10, power));
            Add($"<line class=\"grid\" x1=\"{x:0.#}\" y1=\"{Top}\" x2=\"{x:0.#}\" y2=\"{bottom}\"/>");
            Add($"<text class=\"quiet\" x=\"{x:0.#}\" y=\"{bottom + 18}\" text-anchor=\"middle\">{Words(Math.Pow(10, power))}</text>");
        }

        for (var i = 0; i < times.Length; i++)
        {
            var (time, y) = (times[i], Top + (i * RowHeight));
            var end = X(time.Nanoseconds);
            Add($"<text x=\"{Left - 10}\" y=\"{y + 21}\" text-anchor=\"end\">{WebUtility.HtmlEncode(time.Name)}</text>");
            Add($"<rect class=\"{KindOf(time)}\" x=\"{Left}\" y=\"{y + 6}\" width=\"{Math.Max(1, end - Left):0.#}\" height=\"{BarHeight}\" rx=\"2\"/>");
            Add($"<text x=\"{end + 7:0.#}\" y=\"{y + 21}\">{Words(time.Nanoseconds)}</text>");
        }

        Add($"<text class=\"quiet\" x=\"20\" y=\"{bottom + 44}\">Green: this library. Grey: for scale, the intake read as JSON. Ratios, round by round: goals.md.</text>");
        Add($"</svg>");
        return svg.ToString();
    }

    private static string KindOf(Timing time) =>
        time.Name.StartsWith("Screening", StringComparison.Ordinal) ? "ours"
        : time.Name.StartsWith("reading", StringComparison.Ordinal) ? "scale"
        : "peer";

    private static string Words(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => nanoseconds.ToString("0", CultureInfo.InvariantCulture) + " ns",
        < 1e6 => (nanoseconds / 1e3).ToString("0.#", CultureInfo.InvariantCulture) + " µs",
        _ => (nanoseconds / 1e6).ToString("0.#", CultureInfo.InvariantCulture) + " ms",
    };
}
