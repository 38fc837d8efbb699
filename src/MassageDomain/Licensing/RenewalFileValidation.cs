using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Says what is wrong with what is on file for a renewal, as it was recorded.</summary>
public static class RenewalFileValidation
{
    private const decimal MostHours = 500;
    private const int MostYears = 80;

    /// <summary>Looks at the credential and at everything beside it. What the renewal still lacks is a matter for <see cref="RenewalCheck"/>.</summary>
    /// <param name="file">What is on file.</param>
    /// <param name="today">The day of the check; a course that was completed later is an error.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <returns>The issues, those of the credential first, then course by course; empty where nothing is wrong.</returns>
    public static IReadOnlyList<ValidationIssue> Validate(RenewalFile file, LocalDate today, LicensingKnowledge? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var root = FieldPath.Root;
        var issues = new List<ValidationIssue>();
        CredentialValidation.Add(file.Credential, root.Member("credential"), knowledge ?? LicensingKnowledge.Default, issues);
        for (var i = 0; i < file.Courses.Count; i++)
        {
            Course(file.Courses, i, CredentialStanding.ToIso(today), root.Member("courses").Item(i), issues);
        }

        if (file.YearsOfPractice is < 0 or > MostYears)
        {
            issues.Add(new(LicensingIssueCodes.PracticeYears, root.Member("yearsOfPractice")));
        }

        if (file.CarriedOverHours is < 0 or > MostHours)
        {
            issues.Add(new(LicensingIssueCodes.CeCarriedOver, root.Member("carriedOverHours")));
        }

        IssuesOfRecords.Answered(file.BackgroundCheck, root.Member("backgroundCheck"), issues);
        IssuesOfRecords.Answered(file.TraffickingCourse, root.Member("traffickingCourse"), issues);
        IssuesOfRecords.Answered(file.Insurance, root.Member("insurance"), issues);
        IssuesOfRecords.Answered(file.LawExam, root.Member("lawExam"), issues);
        IssuesOfRecords.Answered(file.NationalCertification, root.Member("nationalCertification"), issues);
        return ValueList.From(issues);
    }

    /// <summary>Whether the hours of a course can be counted.</summary>
    internal static bool HoursMakeSense(CeEntry entry) => InRange(entry.Hours) && entry.Topics.All(topic => InRange(topic.Hours)) && !TopicsExceed(entry);

    private static void Course(IReadOnlyList<CeEntry> courses, int index, LocalDate today, FieldPath path, List<ValidationIssue> issues)
    {
        var entry = courses[index];
        if (CredentialStanding.ToIso(entry.CompletedOn) > today)
        {
            issues.Add(new(LicensingIssueCodes.CeFuture, path.Member("completedOn")));
        }

        var inRange = InRange(entry.Hours);
        if (!inRange)
        {
            issues.Add(new(LicensingIssueCodes.CeHours, path.Member("hours")));
        }

        IssuesOfRecords.Defined(entry.Mode is >= CeMode.InPerson and <= CeMode.SelfStudy, path.Member("mode"), issues);
        for (var i = 0; i < entry.Topics.Count; i++)
        {
            if (!InRange(entry.Topics[i].Hours))
            {
                inRange = false;
                issues.Add(new(LicensingIssueCodes.CeHours, path.Member("topics").Item(i).Member("hours")));
            }
        }

        if (inRange && TopicsExceed(entry))
        {
            issues.Add(new(LicensingIssueCodes.CeTopicHours, path.Member("topics")));
        }

        for (var i = 0; i < index; i++)
        {
            if (CeLedger.IsSame(courses[i], entry))
            {
                issues.Add(new(LicensingIssueCodes.CeDuplicate, path));
                return;
            }
        }
    }

    private static bool InRange(decimal hours) => hours is >= 0 and <= MostHours;

    private static bool TopicsExceed(CeEntry entry) => entry.Topics.Sum(topic => topic.Hours) > entry.Hours;
}
