using System.Text.Json;
using MassageDomain;
using MassageDomain.Contraindications;

namespace QuickStart;

/// <summary>Writes results for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Write(Dictionary<string, IReadOnlyList<ValidationIssue>> issues, ScreeningResult? result)
    {
        var document = new
        {
            issues = issues.SelectMany(file => file.Value.Select(issue => new
            {
                file = file.Key,
                path = issue.Path.Value,
                code = issue.Code.Value,
                severity = issue.Severity,
                message = issue.Message,
            })),
            result = result is not { } found ? null : new
            {
                verdict = found.Verdict,
                urgency = found.Urgency,
                mayProceed = found.MayProceed,
                on = found.On.ToString("uuuu-MM-dd", null),
                earliestSafeDate = found.EarliestSafeDate?.ToString("uuuu-MM-dd", null),
                edition = found.Edition,
                findings = found.Findings.Select(finding => new
                {
                    rule = finding.Rule.Code.Value,
                    state = finding.State,
                    verdict = finding.Verdict,
                    urgency = finding.Urgency,
                    raisedBy = finding.RaisedBy.Select(fact => fact.Code.Value),
                    sites = finding.Sites,
                    techniques = finding.Techniques.Select(technique => technique.Value),
                    maxPressure = finding.Rule.MaxPressure?.Value,
                    liftsOn = finding.LiftsOn?.ToString("uuuu-MM-dd", null),
                    why = finding.Rule.Why.En,
                    changes = finding.Rule.Changes.Select(change => change.Text.En),
                    basis = finding.Rule.Grounds.Basis,
                    sources = finding.Rule.Grounds.Sources.Select(source => source.Value),
                }),
                questions = found.Questions,
            },
        };
        Console.WriteLine(JsonSerializer.Serialize(document, Indented));
    }
}
