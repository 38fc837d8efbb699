using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Which rule of continuing education holds for one holder at one renewal, and how many hours it asks for.</summary>
internal readonly record struct CeRuleChoice
{
    public CeRule? Rule { get; private init; }

    /// <summary>The hours of a whole period; null where not known.</summary>
    public decimal? PeriodHours { get; private init; }

    /// <summary>The hours for this renewal; 0 where none are asked for; null where not known.</summary>
    public decimal? Required { get; private init; }

    /// <summary>Whether this renewal is known to need none of them.</summary>
    public bool IsExempt { get; private init; }

    /// <summary>Whether the rule is known to be the holder's.</summary>
    public bool RuleIsCertain { get; private init; }

    /// <summary>Whether what is asked for is known to hold at this renewal, be the number known or not.</summary>
    public bool IsCertain { get; private init; }

    public static CeRuleChoice Of(RenewalFile file, Jurisdiction jurisdiction, LocalDate expires)
    {
        var rules = jurisdiction.ContinuingEducation.Where(rule => !(expires < rule.From?.Earliest) && !(expires > rule.Until?.Latest)).ToList();
        var title = TitleOf(jurisdiction, file.Credential.Title);

        // Where titles differ and the holder's is not known, the rule that asks for most is as likely as any and asks for enough.
        var open = title is null && rules.Exists(rule => rule.Titles.Count > 0);
        var rule = open ? rules.MaxBy(candidate => candidate.Hours ?? decimal.MaxValue)
            : rules.Find(candidate => candidate.Titles.Count == 0 || candidate.Titles.Any(name => IsNamed(title!, name)));
        return rule is null ? default : Of(rule, file, expires, !open);
    }

    /// <summary>Whether a title bears a name, by its letters or in full.</summary>
    public static bool IsNamed(CredentialTitle title, string? name) =>
        name is not null && (string.Equals(title.Abbreviation, name.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(title.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static CeRuleChoice Of(CeRule rule, RenewalFile file, LocalDate expires, bool ruleIsCertain)
    {
        var replaced = rule.NationalCertificationInstead && file.NationalCertification == Answer.Yes;
        var exempt = replaced || (file.FirstRenewal && rule.FirstRenewal == Provision.NotRequired);
        var longPractice = rule.LongPractice.Where(step => file.YearsOfPractice >= step.AfterYears).MaxBy(step => step.AfterYears);
        var hours = longPractice?.Hours ?? rule.Hours;
        var months = file.FirstRenewal && rule.FirstRenewalHoursPerMonth is not null ? MonthsBetween(file.Credential.Issued, expires) : null;
        var firstIsCertain = !file.FirstRenewal || rule.FirstRenewal == Provision.Required || months is not null;
        var practiceIsCertain = rule.LongPractice.Count == 0 || file.YearsOfPractice is not null;
        return new()
        {
            Rule = rule,
            PeriodHours = hours,
            Required = exempt ? 0 : months * rule.FirstRenewalHoursPerMonth is { } some ? Math.Min(hours ?? decimal.MaxValue, some) : hours,
            IsExempt = exempt,
            RuleIsCertain = ruleIsCertain,
            IsCertain = ruleIsCertain && (exempt || (firstIsCertain && practiceIsCertain)),
        };
    }

    private static int? MonthsBetween(LocalDate? issued, LocalDate expires) =>
        issued is { } date && CredentialStanding.ToIso(date) is var from && from < expires ? Period.Between(from, expires, PeriodUnits.Months).Months : null;

    private static CredentialTitle? TitleOf(Jurisdiction jurisdiction, string? name) => jurisdiction.Titles.FirstOrDefault(title => IsNamed(title, name));
}
