using MassageDomain;
using MassageDomain.Contraindications;
using MassageDomain.Explanations;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;

namespace QuickStart;

/// <summary>Writes results for people who read a terminal.</summary>
internal static class Report
{
    private const int Width = 110;

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Default;

    public static void WriteTitle(string folder)
    {
        Console.WriteLine(new string('─', Width));
        Console.WriteLine(TitleOf(folder));
    }

    public static void WriteFooter(string charts)
    {
        Console.WriteLine(new string('─', Width));
        Console.WriteLine($"A body chart of each case, to open in a browser: {Path.Combine(charts, "*.svg")}");
        Console.WriteLine($"Knowledge edition {Knowledge.Edition}: {Knowledge.Concepts.Count} health concepts, {Knowledge.Rules.Count} rules, {Knowledge.Citations.Count} sources.");
        Console.WriteLine("These are screening prompts, not medical advice: a clinician decides, a therapist never diagnoses, the law comes first.");
    }

    public static void WriteIssues(Dictionary<string, IReadOnlyList<ValidationIssue>> issues)
    {
        foreach (var (file, found) in issues)
        {
            foreach (var issue in found)
            {
                Console.WriteLine($"   {(issue.Severity == IssueSeverity.Error ? "error" : "note ")} {Path.GetFileName(file)}#{issue.Path}: {issue.Code}: {issue.Message}");
            }
        }
    }

    public static void Write(SessionPlan plan, ScreeningResult result)
    {
        Console.WriteLine($"   {PlanInWords(plan)}");
        Console.WriteLine();
        Console.WriteLine($"   {VerdictInWords(result.Verdict)}{UrgencyInWords(result.Urgency)}");
        if (result.EarliestSafeDate is { } date && date > result.On)
        {
            WriteWrapped("   ", $"Time alone opens this plan on {date:uuuu-MM-dd}.");
        }

        foreach (var question in result.Questions)
        {
            WriteWrapped("   ? ", Explain.Question(question, Language.English).Text);
        }

        foreach (var finding in result.Findings)
        {
            Write(finding);
        }

        Console.WriteLine();
    }

    private static void Write(Finding finding)
    {
        var rule = finding.Rule;
        Console.WriteLine();
        WriteWrapped("   • ", Explain.Headline(finding, Language.English).Text);
        WriteWrapped("       why      ", rule.Why.En);
        foreach (var change in rule.Changes)
        {
            WriteWrapped("       do       ", change.Text.En);
        }

        if (finding.LiftsOn is { } lifts)
        {
            WriteWrapped("       lifts    ", $"{lifts:uuuu-MM-dd}, if nothing else changes");
        }

        foreach (var question in finding.State == FindingState.Assumed ? finding.Questions : [])
        {
            WriteWrapped("       ask      ", Explain.Question(question, Language.English).Text);
        }

        WriteWrapped("       source   ", Explain.Sources(rule.Grounds, Language.English));
        Console.WriteLine($"       rule     {rule.Code}");
    }

    // "08-knee-surgery" is "8. Knee surgery".
    private static string TitleOf(string folder)
    {
        var words = folder.TrimStart('0').Split('-', 2);
        return char.IsAsciiDigit(words[0][0]) ? $"{words[0]}. {Sentence(words[1])}" : Sentence(folder);
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..].Replace('-', ' ')}";

    private static string PlanInWords(SessionPlan plan)
    {
        var steps = plan.Steps.Select(step =>
        {
            var sites = step.Sites.Count == 0 ? string.Empty : $" on {string.Join(", ", step.Sites.Select(site => Explain.Site(site, Language.English)))}";
            var pressure = step.Pressure is { } level ? $", pressure {level}" : string.Empty;
            var minutes = step.Minutes is { } time ? $", {time} min" : string.Empty;
            return $"{Knowledge.Techniques.Find(step.Technique)?.Name.En ?? step.Technique.Value}{sites}{pressure}{minutes}";
        });
        var positions = plan.Positions.Count == 0 ? string.Empty : $" ({string.Join(", ", plan.Positions.Select(position => Names.Of(position).En))})";
        return $"{(plan.Type == MassageType.Spa ? "spa" : "clinical")} massage: {string.Join(" + ", steps)}{positions}";
    }

    private static string VerdictInWords(Verdict verdict) =>
        Names.Of(verdict).En.ToUpperInvariant() + (verdict == Verdict.NotAssessed ? ": something that is needed is not known" : string.Empty);

    private static string UrgencyInWords(Urgency urgency) => urgency switch
    {
        Urgency.None => string.Empty,
        Urgency.Emergency => $" — {Names.Of(urgency).En.ToUpperInvariant()}",
        _ => $" — {Names.Of(urgency).En}",
    };

    private static void WriteWrapped(string indent, string text)
    {
        var line = indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length + 1 > Width && line.Trim().Length > 0)
            {
                Console.WriteLine(line.TrimEnd());
                line = new string(' ', indent.Length);
            }

            line += word + " ";
        }

        Console.WriteLine(line.TrimEnd());
    }
}
