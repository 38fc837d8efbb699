using NodaTime;
using NodaTime.Text;

namespace QuickStart;

/// <summary>What the user asked for.</summary>
internal sealed record CommandLine(string? IntakeFile, string? PlanFile, LocalDate? On, bool Json, string? ChartFile)
{
    /// <summary>Null where the arguments make no sense.</summary>
    public static CommandLine? Parse(string[] args)
    {
        var files = new List<string>();
        LocalDate? on = null;
        var json = false;
        string? chart = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--json")
            {
                json = true;
            }
            else if (args[i] == "--on" && i + 1 < args.Length && LocalDatePattern.Iso.Parse(args[i + 1]) is { Success: true } date)
            {
                on = date.Value;
                i++;
            }
            else if (args[i] == "--chart" && i + 1 < args.Length)
            {
                chart = args[i + 1];
                i++;
            }
            else if (args[i].StartsWith('-'))
            {
                return null;
            }
            else
            {
                files.Add(args[i]);
            }
        }

        var ownFiles = files.Count == 2;
        return ownFiles || (files.Count == 0 && !json && chart is null) ? new(files.FirstOrDefault(), files.LastOrDefault(), on, json, chart) : null;
    }
}
