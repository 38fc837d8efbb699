using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at complaints, marks, preferences and habits.</summary>
internal ref struct VisitCheck(IntakeForm form, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    private const int DrawingSize = 1000;
    private const int HoursOfADay = 24;

    public IssueList Run()
    {
        for (var i = 0; i < form.Complaints.Count; i++)
        {
            ComplaintHolds(form.Complaints[i], i);
        }

        for (var i = 0; i < form.BodyMarks.Count; i++)
        {
            MarkHolds(form.BodyMarks[i], i);
        }

        if (form.Preferences is { } preferences)
        {
            PreferencesHold(preferences);
        }

        if (form.PreviousMassage is { } previous)
        {
            issues.Report(previous.Had == Answer.No && (previous.LastOn is not null || previous.Reactions.Count > 0), IntakeIssueCodes.MassageContradicted, $"/previousMassage/had");
            issues.Report(previous.LastOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/previousMassage/lastOn");
        }

        issues.Report(form.Lifestyle?.SleepHours is < 0 or > HoursOfADay, IntakeIssueCodes.SleepOutOfRange, $"/lifestyle/sleepHours");
        return issues;
    }

    private void ComplaintHolds(Complaint complaint, int index)
    {
        issues.ReportSites(AreWrong(complaint.Sites), complaint.Sites, knowledge.Body, $"/complaints/{index}/sites");
        issues.ReportSites(AreWrong(complaint.RadiatesTo), complaint.RadiatesTo, knowledge.Body, $"/complaints/{index}/radiatesTo");
        issues.Report(complaint.PainAtBest > complaint.PainAtWorst, IntakeIssueCodes.PainContradicted, $"/complaints/{index}/painAtBest");
        issues.Report(complaint.Onset?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/complaints/{index}/onset");
        issues.Report(complaint.Onset?.Latest < form.Health.BirthDate, IntakeIssueCodes.EventBeforeBirth, $"/complaints/{index}/onset");
    }

    private void MarkHolds(BodyMark mark, int index)
    {
        if (BodySiteValidation.Find(mark.Site, knowledge.Body) is { } code)
        {
            issues.Add(BodySiteValidation.Issue(code, FieldPath.Root.Member("bodyMarks").Item(index).Member("site")));
        }

        if (mark.Point is { } point)
        {
            issues.Report(point.View == BodyView.FrontAndBack, IntakeIssueCodes.PointOutOfRange, $"/bodyMarks/{index}/point/view");
            issues.Report(point.X is < 0 or > DrawingSize, IntakeIssueCodes.PointOutOfRange, $"/bodyMarks/{index}/point/x");
            issues.Report(point.Y is < 0 or > DrawingSize, IntakeIssueCodes.PointOutOfRange, $"/bodyMarks/{index}/point/y");
        }
    }

    private void PreferencesHold(SessionPreferences preferences)
    {
        issues.ReportSites(AreWrong(preferences.Focus), preferences.Focus, knowledge.Body, $"/preferences/focus");
        issues.ReportSites(AreWrong(preferences.Avoid), preferences.Avoid, knowledge.Body, $"/preferences/avoid");
        issues.Report(knowledge.Body.Of(preferences.Focus).Overlaps(knowledge.Body.Of(preferences.Avoid)), IntakeIssueCodes.FocusAndAvoid, $"/preferences/avoid");
        for (var i = 0; i < preferences.SensitiveAreas.Count; i++)
        {
            issues.Report(IsAnsweredTwice(preferences.SensitiveAreas, i), IntakeIssueCodes.AreaAnsweredTwice, $"/preferences/sensitiveAreas/{i}/mayBeWorked");
        }
    }

    private static bool IsAnsweredTwice(IReadOnlyList<SensitiveAreaChoice> choices, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (choices[i].Area == choices[index].Area && choices[i].MayBeWorked != choices[index].MayBeWorked)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool AreWrong(IReadOnlyList<BodySite> sites) => !BodySiteValidation.AllHold(sites, knowledge.Body);
}
