using MassageDomain;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Evidence;
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
        var number = folder.Split('-')[0].TrimStart('0');
        var title = folder[(folder.IndexOf('-', StringComparison.Ordinal) + 1)..].Replace('-', ' ');
        Console.WriteLine(new string('─', Width));
        Console.WriteLine($"{number}. {char.ToUpperInvariant(title[0])}{title[1..]}");
    }

    public static void WriteFooter()
    {
        Console.WriteLine(new string('─', Width));
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
            WriteWrapped("   ? ", QuestionInWords(question));
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
        var because = finding.RaisedBy.Select(fact => Knowledge.Concepts.Find(fact.Code)?.Name.En ?? fact.Code.Value).Distinct().ToArray();
        var who = because.Length > 0 ? string.Join(", ", because) : "Readings, age or week of pregnancy";
        Console.WriteLine();
        WriteWrapped("   • ", $"{who}: {Effect(finding)}");
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
            WriteWrapped("       ask      ", QuestionInWords(question));
        }

        WriteWrapped("       source   ", GroundsInWords(rule.Grounds));
        Console.WriteLine($"       rule     {rule.Code}");
    }

    private static string Effect(Finding finding)
    {
        var rule = finding.Rule;
        var what = rule.Mechanisms.Count == 0 ? "massage" : string.Join(", ", rule.Mechanisms.Select(Words));
        var where = finding.Sites.Count == 0 ? string.Empty : $" on {Places(finding.Sites)}";
        var effect = rule.Severity switch
        {
            Severity.Absolute => $"no {what}{where}",
            Severity.Local => $"no {what}{where}",
            Severity.Clearance => $"{what}{where} only with a clinician's written clearance",
            _ => $"{what}{where} with changes",
        };
        var cap = rule.MaxPressure is { } max ? $"; pressure at most {max} of 5" : string.Empty;
        return finding.State switch
        {
            FindingState.NotAssessed => $"cannot be judged yet. If it holds: {effect}{cap}",
            FindingState.Cleared => $"answered by the clearance on file{cap}",
            FindingState.Assumed => $"taken as if it held: {effect}{cap}",
            _ => effect + cap,
        };
    }

    private static string Places(IReadOnlyList<BodySite> sites)
    {
        var names = sites.Select(site => $"{(site.Side is Laterality.Left ? "left " : site.Side is Laterality.Right ? "right " : string.Empty)}{Lower(Knowledge.Body.Regions[site.Region!].Name.En)}").ToArray();
        return names.Length <= 5 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(4))} and {names.Length - 4} more regions";
    }

    private static string GroundsInWords(Grounds grounds)
    {
        var sources = string.Join("; ", grounds.Sources.Select(id => Knowledge.Citations[id]).Select(source => $"{source.Title} [{Words(source.Trust).ToUpperInvariant()}]"));
        return grounds.Basis switch
        {
            EvidenceBasis.GeneralKnowledge => "general professional knowledge; no source was read for it",
            EvidenceBasis.Mixed => $"{sources} — and general knowledge",
            _ => sources,
        };
    }

    private static string QuestionInWords(OpenQuestion question)
    {
        var fact = question.Fact is null ? null : Knowledge.Concepts.Find(question.Fact)?.Name.En ?? question.Fact.Value;
        return question.Kind switch
        {
            QuestionKind.Group => $"Ask: {Knowledge.FactGroups[question.Group!].Question.En}",
            QuestionKind.WhichOfGroup => $"Answered yes, and not which: {Knowledge.FactGroups[question.Group!].Question.En}",
            QuestionKind.Status => $"{fact}: is it there now, under control, or over?",
            QuestionKind.OnsetDate => $"{fact}: since when, or when was it? A year may do.",
            QuestionKind.EndDate => $"{fact}: when was it over?",
            QuestionKind.ChangeDate => $"{fact}: when did it last change?",
            QuestionKind.Detail => $"{fact}: {Detail(question)}",
            QuestionKind.DetailDate => $"{fact}: {Detail(question)} When?",
            QuestionKind.Site => $"{fact}: where on the body?",
            QuestionKind.Reading => $"{fact}: take a reading of {Words(question.Reading!.Value)}.",
            QuestionKind.GestationWeek => "In which week is the pregnancy?",
            QuestionKind.BirthDate => "What is the date of birth?",
            QuestionKind.UnrecognisedFact => "Something was reported that the catalogue does not know: look it up.",
            QuestionKind.UnrecognisedTechnique => "The plan has a technique that the catalogue does not know.",
            QuestionKind.UnrecognisedSite => "A site is not on the body chart.",
            _ => "The plan is empty.",
        };
    }

    private static string Detail(OpenQuestion question) =>
        Knowledge.Concepts.Find(question.Fact)?.Details.FirstOrDefault(detail => detail.Code == question.Detail)?.Question.En ?? question.Detail!.Value;

    private static string PlanInWords(SessionPlan plan)
    {
        var steps = plan.Steps.Select(step =>
        {
            var sites = step.Sites.Count == 0 ? string.Empty : $" on {string.Join(", ", step.Sites.Select(SiteInWords))}";
            var pressure = step.Pressure is { } level ? $", pressure {level}" : string.Empty;
            var minutes = step.Minutes is { } time ? $", {time} min" : string.Empty;
            return $"{Knowledge.Techniques.Find(step.Technique)?.Name.En ?? step.Technique.Value}{sites}{pressure}{minutes}";
        });
        var positions = plan.Positions.Count == 0 ? string.Empty : $" ({string.Join(", ", plan.Positions.Select(Words))})";
        return $"{Words(plan.Type)} massage: {string.Join(" + ", steps)}{positions}";
    }

    private static string SiteInWords(BodySite site)
    {
        var name = site.Area is { } area ? Knowledge.Body.Areas.Find(area)?.Name.En : Knowledge.Body.Regions.Find(site.Region)?.Name.En;
        var side = site.Side is Laterality.Left ? "left " : site.Side is Laterality.Right ? "right " : string.Empty;
        return side + Lower(name ?? "unknown site");
    }

    private static string VerdictInWords(Verdict verdict) => verdict switch
    {
        Verdict.Proceed => "PROCEED",
        Verdict.ProceedWithChanges => "PROCEED WITH CHANGES",
        Verdict.ChangePlan => "CHANGE THE PLAN",
        Verdict.NotAssessed => "NOT ASSESSED: something that is needed is not known",
        Verdict.ClearanceNeeded => "A CLINICIAN'S CLEARANCE IS NEEDED",
        _ => "DO NOT TREAT",
    };

    private static string UrgencyInWords(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => " — EMERGENCY SERVICES NOW",
        Urgency.SameDay => " — medical care today",
        Urgency.Routine => " — advise an appointment",
        _ => string.Empty,
    };

    // Wire tokens are English words joined by hyphens.
    private static string Words<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonSerializer.Serialize(value).Trim('"').Replace('-', ' ');

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

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
