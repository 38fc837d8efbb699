using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Outcomes;
using MassageDomain.Planning;
using MassageDomain.Rules;
using NodaTime;

// Reads, validates and screens through the package, and fails when the outcome is not the one that is written here.
var form = IntakeFormJson.Read("""
    {
      "clientId": "C-1",
      "completedOn": "2026-11-23",
      "health": {
        "asOf": "2026-11-23",
        "birthDate": "1980-01-01",
        "facts": [{ "code": "sunburn", "status": "active", "onset": "2026-11-22", "sites": [{ "area": "back" }] }]
      }
    }
    """u8.ToArray());
var plan = SessionPlanJson.Read("""{ "type": "spa", "steps": [{ "technique": "body-scrub", "sites": [{ "area": "back" }] }], "positions": ["prone"] }"""u8.ToArray());
var today = new LocalDate(2026, 11, 23);
var result = Screening.Screen(form.Value.Health, plan.Value, today);
var broken = IntakeFormJson.Read("""{ "clientId": 5, "helth": {} }"""u8.ToArray());

var checks = new (string Name, bool Holds)[]
{
    ("the form is sound", !IntakeValidation.Validate(form.Value, today).Any(issue => issue.Severity == MassageDomain.IssueSeverity.Error)),
    ("the plan is sound", SessionPlanValidation.Validate(plan.Value).Count == 0),
    ("what was not asked is not passed over", result.Verdict == Verdict.NotAssessed && result.Questions.Count > 0),
    ("a scrub on burnt skin is found", result.Findings.Any(finding => finding.Rule.Code.Value == "sunburn.treatments")),
    ("the finding says why and on what grounds", result.Findings.All(finding => finding.Rule.Why.En.Length > 0)),
    ("accessors are there", Conditions.Sunburn.Code.Value == "sunburn" && Techniques.BodyScrub.Name.En.Length > 0),
    ("a scale is scored by its name", OutcomeScales.OswestryDisabilityIndex.Score(3, 2, 4, 1, 2, 3, 1, 0, 2, 2) is { Value: 40, Band.Code.Value: "moderate" }),
    ("a wrong form gives issues with pointers", broken.Issues.Any(issue => issue.Path.Value == "/clientId")),
};
foreach (var (name, holds) in checks)
{
    Console.WriteLine($"{(holds ? "ok    " : "FAILED")} {name}");
}

Console.WriteLine($"{checks.Count(check => check.Holds)} passed, {checks.Count(check => !check.Holds)} failed");
return checks.All(check => check.Holds) ? 0 : 1;
