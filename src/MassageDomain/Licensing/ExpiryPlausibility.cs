using System.Globalization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Warns of a last day that a jurisdiction's rule would not set. It never decides anything: the printed day counts.</summary>
public static class ExpiryPlausibility
{
    private static readonly FieldPath Expires = FieldPath.Root.Member("expires");

    /// <summary>Compares a credential's last day with the jurisdiction's rule.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="jurisdiction">The jurisdiction that issued it.</param>
    /// <param name="birthDate">The holder's date of birth; null where it is not known.</param>
    /// <returns>Warnings; empty where the day is as likely as any, and where the rule is not known.</returns>
    public static IReadOnlyList<ValidationIssue> Check(Credential credential, Jurisdiction jurisdiction, LocalDate? birthDate)
    {
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var issues = new List<ValidationIssue>();
        if (credential.Expires is { } printed && jurisdiction.Term is { } term && credential.Kind is CredentialKind.License or CredentialKind.Registration or CredentialKind.Certification)
        {
            var expires = CredentialStanding.ToIso(printed);
            LocalDate? issued = credential.Issued is { } first ? CredentialStanding.ToIso(first) : null;
            if (term.Expiry is { } rule && term.Expiry.Basis.Confidence != LegalConfidence.Unknown)
            {
                var likely = IsLikely(rule, term.Years, credential.Number, issued, expires, birthDate is { } birth ? CredentialStanding.ToIso(birth) : null);
                if (likely is null)
                {
                    issues.Add(new(LicensingIssueCodes.ExpiryNotCheckable, Expires));
                }
                else if (likely == false)
                {
                    issues.Add(new(LicensingIssueCodes.ExpiryUnlikely, Expires));
                }
            }

            // A first license may run a year longer than the term, to reach the common day.
            if (term.Years is { } years && issued is { } from && expires > DateSteps.PlusYears(from, years + 1))
            {
                issues.Add(new(LicensingIssueCodes.TermUnlikely, Expires, new IssueParameter("years", years.ToString(CultureInfo.InvariantCulture))));
            }
        }

        if (credential.Number is { } number && jurisdiction.LicenseNumber is { } pattern && credential.Profession == Profession.MassageTherapist
            && credential.Kind is CredentialKind.License or CredentialKind.Registration
            && !(LicenseNumber.TryParse(number, null, out var parsed) && parsed.Fits(pattern)))
        {
            issues.Add(new(LicensingIssueCodes.LicenseNumberPattern, FieldPath.Root.Member("number")));
        }

        return ValueList.From(issues);
    }

    // Null where the rule needs something that is not known.
    private static bool? IsLikely(ExpiryRule rule, int? years, string? number, LocalDate? issued, LocalDate expires, LocalDate? birth)
    {
        switch (rule.Kind)
        {
            case ExpiryRuleKind.FixedDate:
                return IsDay(expires, rule.Month ?? 0, rule.Day ?? 0) && ParityFits(rule, expires.Year)
                    && (rule.AnchorYear is not { } anchor || years is not { } step || (expires.Year - anchor) % step == 0);
            case ExpiryRuleKind.Birthday:
                return birth is { } day ? IsDay(expires, day.Month, day.Day) : null;
            case ExpiryRuleKind.BirthMonthEnd:
                return birth is { } month ? DateSteps.IsMonthEnd(expires) && expires.Month == month.Month : DateSteps.IsMonthEnd(expires) ? null : false;
            case ExpiryRuleKind.BirthMonthEndBirthYearParity:
                return birth is { } born ? DateSteps.IsMonthEnd(expires) && expires.Month == born.Month && (expires.Year - born.Year) % 2 == 0 : DateSteps.IsMonthEnd(expires) ? null : false;
            case ExpiryRuleKind.BirthMonthDay:
                return expires.Day != rule.Day ? false : birth?.Month is { } m ? m == expires.Month : null;
            case ExpiryRuleKind.IssueAnniversary:
                return issued is { } first ? expires > first && (IsDay(expires, first.Month, first.Day) || (DateSteps.PlusDays(expires, 1) is { } next && IsDay(next, first.Month, first.Day))) : null;
            case ExpiryRuleKind.YearsFromIssue:
                return issued is { } start ? Counts(start, expires, rule.Years ?? 0) : null;
            case ExpiryRuleKind.IssueMonthEnd:
                return issued is { } from
                    ? DateSteps.IsMonthEnd(expires) && expires.Month == from.Month && expires.Year > from.Year && (expires.Year - from.Year) % (rule.Years ?? 1) == 0
                    : DateSteps.IsMonthEnd(expires) ? null : false;
            case ExpiryRuleKind.LicenseNumberParity:
                return !IsDay(expires, rule.Month ?? 0, rule.Day ?? 0) ? false : LastDigit(number) is { } digit ? (digit - expires.Year) % 2 == 0 : null;
            default:
                return true;
        }
    }

    // The same day after one or more terms, or the day before it.
    private static bool Counts(LocalDate issued, LocalDate expires, int years)
    {
        if (years <= 0 || expires.Year <= issued.Year)
        {
            return false;
        }

        var next = DateSteps.PlusDays(expires, 1);
        var spans = ((next ?? expires).Year - issued.Year) / years;
        return spans > 0 && DateSteps.PlusYears(issued, spans * years) is { } due && (due == expires || due == next);
    }

    private static bool ParityFits(ExpiryRule rule, int year) => rule.Parity switch
    {
        YearParity.Odd => year % 2 != 0,
        YearParity.Even => year % 2 == 0,
        _ => true,
    };

    // The end of February is one day, whether it is the 28th or the 29th.
    private static bool IsDay(LocalDate date, int month, int day) =>
        date.Month == month && (date.Day == day || (month == 2 && day >= 28 && date.Day >= 28));

    private static int? LastDigit(string? number)
    {
        for (var i = (number?.Length ?? 0) - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(number![i]))
            {
                return number[i] - '0';
            }
        }

        return null;
    }
}
