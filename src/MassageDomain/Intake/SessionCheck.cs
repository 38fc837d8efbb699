using System.Globalization;
using MassageDomain.Health;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at whether a form is complete, fresh and signed by the right person for one session.</summary>
internal ref struct SessionCheck(IntakeForm form, SessionPlan plan, LocalDate today, JurisdictionCode? place, KnowledgeBase knowledge, IntakeCatalogue catalogue, IssueList issues)
{
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    public IssueList Run()
    {
        if (place is not null && !catalogue.Law.Jurisdictions.Contains(place))
        {
            issues.Add(new(IntakeIssueCodes.UnknownPlace, FieldPath.Root));
        }

        TextIsCurrent();
        FormIsFresh();
        MinorHasGuardian(catalogue.Law.MinorLawOf(place));
        issues = new WishCheck(form, plan, knowledge, issues).Run();
        foreach (var missing in IntakeReadinessCheck.Assess(form, plan, today, place, knowledge, catalogue).Missing.Where(missing => missing.Reason != MissingReason.NotRead))
        {
            var code = missing.Urgency switch
            {
                MissingUrgency.BeforeSession => IntakeIssueCodes.MissingBeforeSession,
                MissingUrgency.OnTheDay => IntakeIssueCodes.MissingOnTheDay,
                _ => IntakeIssueCodes.MissingOnFile,
            };
            var path = missing.Field is { } field ? IntakeFields.PathOf(field) : FieldPath.Root.Member("health").Member("groups");
            issues.Add(missing.Question is { } question ? new(code, path, new IssueParameter("question", question.Value)) : new(code, path));
        }

        return issues;
    }

    private void TextIsCurrent()
    {
        if (form.Text is { } text)
        {
            var set = catalogue.QuestionSets.Find(text.Set);
            issues.Report(set is null || text.Version > set.Version || text.Version < 1, IntakeIssueCodes.TextUnknown, $"/text");
            issues.Report(set is not null && text.Version >= 1 && text.Version < set.Version, IntakeIssueCodes.TextOutdated, $"/text/version");
        }
    }

    private void FormIsFresh()
    {
        var set = catalogue.QuestionSets.Find(form.Text?.Set) ?? QuestionForms.SetFor(plan.Type, catalogue);
        var months = new IssueParameter("months", set.FullReviewMonths.ToString(CultureInfo.InvariantCulture));
        issues.Report(IsOlderThan(set.FullReviewMonths), IntakeIssueCodes.ReviewDue, $"/completedOn", months);
        for (var i = 0; i < form.Surgeries.Count; i++)
        {
            issues.Report(IsLater(form.Surgeries[i].On), IntakeIssueCodes.ReviewAfterEvent, $"/surgeries/{i}/on");
        }

        for (var i = 0; i < form.Medications.Count; i++)
        {
            issues.Report(IsLater(form.Medications[i].StartedOn) || IsLater(form.Medications[i].ChangedOn), IntakeIssueCodes.ReviewAfterEvent, $"/medications/{i}");
        }

        for (var i = 0; i < form.Health.Facts.Count; i++)
        {
            var fact = form.Health.Facts[i];
            var kind = knowledge.Concepts.Find(fact.Code)?.Kind;
            var matters = fact.Code == Pregnancy || kind is HealthConceptKind.Procedure or HealthConceptKind.Medication;
            issues.Report(matters && (IsLater(fact.Onset) || IsLater(fact.Changed)), IntakeIssueCodes.ReviewAfterEvent, $"/health/facts/{i}");
        }

        issues.Report(IsLater(form.Pregnancy?.LastBirthOn), IntakeIssueCodes.ReviewAfterEvent, $"/pregnancy/lastBirthOn");
    }

    // A day so late that the calendar ends first is not long ago.
    private readonly bool IsOlderThan(int months) =>
        ClientAge.Iso(form.CompletedOn) is var day && day < ClientAge.Iso(today) && day.PlusMonths(months) < ClientAge.Iso(today);

    // A date that may lie after the form does: what is only known to the month is not taken to be earlier.
    private readonly bool IsLater(PartialDate? date) => date is not null && date.Latest > form.CompletedOn && date.Earliest <= today && (date.Earliest > form.CompletedOn || date.Earliest != date.Latest);

    private void MinorHasGuardian(MinorLaw law)
    {
        if (!(ClientAge.On(today, form.Health.BirthDate) < law.GuardianConsentBelow))
        {
            return;
        }

        var age = ClientAge.On(today, form.Health.BirthDate);
        issues.Report(string.IsNullOrWhiteSpace(form.Guardian?.Name) || form.Guardian.Relation is null, IntakeIssueCodes.GuardianMissing, $"/guardian", Limit(law.GuardianConsentBelow));
        issues.Report(form.Guardian?.Relation is { } relation && !ConsentSigners.MayDecideForMinor(relation), IntakeIssueCodes.GuardianMayNotDecide, $"/guardian/relation");
        issues.Report(string.IsNullOrWhiteSpace(form.Guardian?.Phone), IntakeIssueCodes.GuardianContactMissing, $"/guardian/phone");
        issues.Report(age < law.GuardianPresentBelow && form.Guardian?.WillBePresent != Answer.Yes, IntakeIssueCodes.GuardianNotPresent, $"/guardian/willBePresent", Limit(law.GuardianPresentBelow));
        issues.Report(age >= law.MatureMinorFrom, IntakeIssueCodes.MatureMinor, $"/guardian", new IssueParameter("from", law.MatureMinorFrom.GetValueOrDefault().ToString(CultureInfo.InvariantCulture)));
        issues.Report(form.FilledInBy?.Role == FilledInBy.Client, IntakeIssueCodes.MinorFilledIn, $"/filledInBy");
    }

    private static IssueParameter Limit(int age) => new("below", age.ToString(CultureInfo.InvariantCulture));
}
