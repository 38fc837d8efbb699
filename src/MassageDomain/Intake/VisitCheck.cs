using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at complaints, marks, preferences and habits.</summary>
internal sealed class VisitCheck(IntakeForm form, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    private const int DrawingSize = 1000;
    private const int HoursOfADay = 24;

    public void Run()
    {
        for (var i = 0; i < form.Complaints.Count; i++)
        {
            ComplaintHolds(form.Complaints[i], FieldPath.Root.Member("complaints").Item(i));
        }

        for (var i = 0; i < form.BodyMarks.Count; i++)
        {
            var path = FieldPath.Root.Member("bodyMarks").Item(i);
            SitesHold([form.BodyMarks[i].Site], path.Member("site"), isList: false);
            if (form.BodyMarks[i].Point is { } point)
            {
                issues.Report(point.View == BodyView.FrontAndBack, IntakeIssueCodes.PointOutOfRange, path.Member("point").Member("view"));
                issues.Report(point.X is < 0 or > DrawingSize, IntakeIssueCodes.PointOutOfRange, path.Member("point").Member("x"));
                issues.Report(point.Y is < 0 or > DrawingSize, IntakeIssueCodes.PointOutOfRange, path.Member("point").Member("y"));
            }
        }

        if (form.Preferences is { } preferences)
        {
            PreferencesHold(preferences, FieldPath.Root.Member("preferences"));
        }

        if (form.PreviousMassage is { } previous)
        {
            var path = FieldPath.Root.Member("previousMassage");
            issues.Report(previous.Had == Answer.No && (previous.LastOn is not null || previous.Reactions.Count > 0), IntakeIssueCodes.MassageContradicted, path.Member("had"));
            issues.Report(previous.LastOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("lastOn"));
        }

        issues.Report(form.Lifestyle?.SleepHours is < 0 or > HoursOfADay, IntakeIssueCodes.SleepOutOfRange, FieldPath.Root.Member("lifestyle").Member("sleepHours"));
    }

    private void ComplaintHolds(Complaint complaint, FieldPath path)
    {
        SitesHold(complaint.Sites, path.Member("sites"));
        SitesHold(complaint.RadiatesTo, path.Member("radiatesTo"));
        issues.Report(complaint.PainAtBest > complaint.PainAtWorst, IntakeIssueCodes.PainContradicted, path.Member("painAtBest"));
        issues.Report(complaint.Onset?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("onset"));
        issues.Report(complaint.Onset?.Latest < form.Health.BirthDate, IntakeIssueCodes.EventBeforeBirth, path.Member("onset"));
    }

    private void PreferencesHold(SessionPreferences preferences, FieldPath path)
    {
        SitesHold(preferences.Focus, path.Member("focus"));
        SitesHold(preferences.Avoid, path.Member("avoid"));
        issues.Report(knowledge.Body.Of(preferences.Focus).Overlaps(knowledge.Body.Of(preferences.Avoid)), IntakeIssueCodes.FocusAndAvoid, path.Member("avoid"));
        for (var i = 0; i < preferences.SensitiveAreas.Count; i++)
        {
            var choice = preferences.SensitiveAreas[i];
            issues.Report(
                preferences.SensitiveAreas.Take(i).Any(other => other.Area == choice.Area && other.MayBeWorked != choice.MayBeWorked),
                IntakeIssueCodes.AreaAnsweredTwice,
                path.Member("sensitiveAreas").Item(i).Member("mayBeWorked"));
        }
    }

    private void SitesHold(IReadOnlyList<BodySite> sites, FieldPath path, bool isList = true)
    {
        var found = new List<ValidationIssue>();
        BodySiteValidation.Validate(sites, knowledge.Body, FieldPath.Root, found);

        // The paths begin with the position in the list, which a single site does not have.
        foreach (var issue in found)
        {
            var rest = issue.Path.Value.Split('/').Skip(isList ? 1 : 2);
            issues.Issues.Add(new(issue.Code, rest.Aggregate(path, (at, name) => at.Member(name))));
        }
    }
}
