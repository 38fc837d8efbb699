using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Whether a rule of continuing education holds together.</summary>
internal static class EducationIntegrity
{
    private const int MostHours = 200;

    public static void Check(CeRule rule, Jurisdiction jurisdiction, FieldPath path, FactCheck check)
    {
        check.Fact(rule.Hours is not null, rule.Basis, path);
        check.Optional(rule.FirstRenewalBasis, path.Member("firstRenewalBasis"));
        check.Range(rule.Hours, 0, MostHours, path.Member("hours"));
        check.Range(rule.PeriodYears, 1, 10, path.Member("periodYears"));
        check.Range(rule.MaxOnlineHours, 0, MostHours, path.Member("maxOnlineHours"));
        check.Range(rule.MaxOnlinePercent, 0, 100, path.Member("maxOnlinePercent"));
        check.Range(rule.CarryOverHours, 0, MostHours, path.Member("carryOverHours"));
        check.Range(rule.FirstRenewalHoursPerMonth, 0, MostHours, path.Member("firstRenewalHoursPerMonth"));
        check.Range(rule.HoursPerLapsedYear, 0, MostHours, path.Member("hoursPerLapsedYear"));
        check.Range(rule.MinutesPerHour, 30, 60, path.Member("minutesPerHour"));
        check.Range(rule.KeepYears, 0, 30, path.Member("keepYears"));
        check.Range(rule.MinInPersonHours, 0, MostHours, path.Member("minInPersonHours"));
        if (rule.MinInPersonHours > rule.Hours)
        {
            check.Add(LicensingIssueCodes.FactsRange, path.Member("minInPersonHours"));
        }

        FactCheck.Each(rule.Titles, path.Member("titles"), (name, at) => check.Code(jurisdiction.Titles.Any(title => CeRuleChoice.IsNamed(title, name)), at));
        FactCheck.Each(rule.LongPractice, path.Member("longPractice"), (step, at) =>
        {
            check.Range(step.AfterYears, 1, 80, at.Member("afterYears"));
            check.Range(step.Hours, 0, MostHours, at.Member("hours"));
        });
        Window(rule, path.Member("window"), check);
        Topics(rule, path.Member("topics"), check);
    }

    private static void Window(CeRule rule, FieldPath path, FactCheck check)
    {
        if ((rule.Anchor == CePeriodAnchor.Window) != rule.Window is not null)
        {
            check.Add(LicensingIssueCodes.FactsWindow, path);
        }

        if (rule.Window is not { } window)
        {
            return;
        }

        Day(window.FromMonth, window.FromDay, path, "fromMonth", "fromDay", check);
        Day(window.ThroughMonth, window.ThroughDay, path, "throughMonth", "throughDay", check);
        check.Range(window.FromYearsBefore, 0, 10, path.Member("fromYearsBefore"));
        check.Range(window.ThroughYearsBefore, 0, 10, path.Member("throughYearsBefore"));
        if ((-window.FromYearsBefore, window.FromMonth, window.FromDay).CompareTo((-window.ThroughYearsBefore, window.ThroughMonth, window.ThroughDay)) > 0)
        {
            check.Add(LicensingIssueCodes.FactsRange, path);
        }
    }

    private static void Day(int month, int day, FieldPath path, string monthName, string dayName, FactCheck check)
    {
        check.Range(month, 1, 12, path.Member(monthName));
        check.Range(day, 1, month is >= 1 and <= 12 ? CalendarSystem.Iso.GetDaysInMonth(2000, month) : 31, path.Member(dayName));
    }

    private static void Topics(CeRule rule, FieldPath path, FactCheck check)
    {
        FactCheck.Each(rule.Topics, path, (topic, at) =>
        {
            check.Basis(topic.Basis, at);
            check.Range(topic.Hours, 0, MostHours, at.Member("hours"));
        });
        if (rule.Topics.Where(topic => !topic.OutsideTotal && !topic.Once && !topic.FirstRenewalOnly).Sum(topic => topic.Hours ?? 0) > (rule.Hours ?? decimal.MaxValue))
        {
            check.Add(LicensingIssueCodes.FactsRange, path);
        }
    }
}
