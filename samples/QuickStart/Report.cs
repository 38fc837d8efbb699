using System.Globalization;
using System.Text.Json;
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
    private const int TechniquesNamed = 5;

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

    /// <summary>Writes what came of a plan: the verdict, what everybody is told, what may be done instead, and why.</summary>
    public static void Write(SessionPlan plan, IReadOnlyList<ValidationIssue> notes, ScreeningResult result, PlanRepair repair, SafeMenu menu)
    {
        Console.WriteLine($"   {PlanInWords(plan)}");
        Console.WriteLine();
        Console.WriteLine($"   {VerdictInWords(result.Verdict)}{UrgencyInWords(result.Urgency)}");
        if (result.EarliestSafeDate is { } date && date > result.On)
        {
            WriteWrapped("   ", $"Time alone opens this plan on {date:uuuu-MM-dd}.");
        }

        WriteEach("front desk", Explain.Result(result, Audience.FrontDesk, Language.English).Select(sentence => sentence.Text));
        WriteEach("client", Explain.Result(result, Audience.Client, Language.English).Select(sentence => sentence.Text));
        foreach (var question in result.Questions)
        {
            WriteWrapped("   ? ", Explain.Question(question, Language.English).Text);
        }

        WriteEach("instead", repair.Changes.Select(change => Explain.Change(change, Language.English).Text));
        if (result.Verdict == Verdict.ChangePlan && !repair.IsPossible)
        {
            WriteEach("open", [MenuInWords(menu, plan)]);
        }

        WriteEach("note", notes.Select(note => NoteInWords(note, plan)).Distinct());
        foreach (var finding in Explain.Findings(result))
        {
            Write(finding, result);
        }

        Console.WriteLine();
    }

    private static void Write(Finding finding, ScreeningResult result)
    {
        var rule = finding.Rule;
        Console.WriteLine();
        WriteWrapped("   • ", Explain.Headline(finding, result, Language.English).Text);
        WriteWrapped("       why      ", rule.Why.En);
        foreach (var advice in Explain.Advice(finding, Language.English))
        {
            WriteWrapped("       do       ", advice);
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

    // Hands-on work of the menu in the planned places, with the deepest pressure there.
    private static string MenuInWords(SafeMenu menu, SessionPlan plan)
    {
        var planned = Knowledge.Body.Of([.. plan.Steps.SelectMany(step => step.Sites)]);
        var open = (from technique in menu.Techniques
                    let known = Knowledge.Techniques[technique.Technique]
                    where known.Family is TechniqueFamily.Relaxation or TechniqueFamily.Clinical
                    let places = technique.Places.Where(place => !place.NeedsCheckedProduct && Knowledge.Body.Of(place.Sites).Overlaps(planned)).ToArray()
                    where places.Length > 0
                    orderby known.Family, technique.Technique.Value
                    select $"{known.Name.En}{(places.Max(place => place.MaxPressure) is { } most ? $" (pressure {most} at most)" : string.Empty)}").ToArray();
        return string.Join(", ", open.Take(TechniquesNamed)) + (open.Length > TechniquesNamed ? $" and {open.Length - TechniquesNamed} more" : string.Empty);
    }

    // Notes are about the body or about a limit of the technique, and those have words of their own.
    private static string NoteInWords(ValidationIssue note, SessionPlan plan)
    {
        if (ParameterOf(note, "endangerment-site") is { } code && Knowledge.EndangermentSites.Find(EndangermentSiteCode.From(code)) is { } site)
        {
            return $"{site.Name.En}: {site.Advice.En}";
        }

        return note.Path.Value.Split('/') is [_, "steps", var step, ..]
            && Knowledge.Techniques.Find(plan.Steps[int.Parse(step, CultureInfo.InvariantCulture)].Technique) is { } technique
            && technique.Limits.FirstOrDefault(limit => JsonSerializer.Serialize(limit.Kind).Trim('"') == ParameterOf(note, "limit")) is { } limit
            ? $"{technique.Name.En}: {limit.Text.En}"
            : note.Message;
    }

    private static string? ParameterOf(ValidationIssue issue, string name) => issue.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Value;

    private static void WriteEach(string label, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            WriteWrapped($"   {label,-10}  ", text);
        }
    }

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
