using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Rules for clients who are not of age and for sensitive areas.</summary>
internal static class ClientCheck
{
    /// <summary>Whether there is anything to look at: a client, or work on a sensitive area.</summary>
    public static bool Concerns(in CheckContext check, TreatmentScope? treatment, SessionPlan? plan) =>
        check.Question.Client is not null || plan is not null || treatment is { IsSensitive: true };

    public static void Assess(in CheckContext check, TreatmentScope? treatment, SessionPlan? plan, ref Tally tally)
    {
        if (check.Question.Client is { } client)
        {
            Minor(check, client, ref tally);
            var areas = client.SensitiveAreas;
            for (var i = 0; i < areas.Count; i++)
            {
                Sensitive(check, areas[i], ref tally);
            }
        }

        var known = check.Place.DefaultSensitiveAreas;
        for (var i = 0; i < known.Count; i++)
        {
            if (SensitiveAreas.Includes(known[i], treatment, plan) && !IsStated(check, known[i].Area))
            {
                var rule = RuleFor(check, known[i].Area);
                tally.Add(check.Question.Client is null ? LicenseReasons.SensitiveToObtain : LicenseReasons.SensitiveUnknown, rule?.Basis, rule?.Detail);
                if (rule is { SpecialAuthority: true })
                {
                    tally.Add(LicenseReasons.SensitiveAuthorityUnknown, rule.Basis, rule.Detail);
                }
            }
        }
    }

    /// <summary>Completed years on a day. Somebody born on 29 February completes a year on 1 March where there is no 29th.</summary>
    public static int AgeOn(LocalDate birth, LocalDate day)
    {
        var years = day.Year - birth.Year;
        return day.Month < birth.Month || (day.Month == birth.Month && day.Day < birth.Day) ? years - 1 : years;
    }

    private static void Minor(in CheckContext check, ClientFacts client, ref Tally tally)
    {
        if (client.BirthDate is not { } date || CredentialStanding.ToIso(date) > check.Day)
        {
            tally.Add(LicenseReasons.ClientAgeUnknown);
            return;
        }

        var age = AgeOn(CredentialStanding.ToIso(date), check.Day);
        var rules = check.Place.Minors;
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            if (age >= MinorRules.LimitOf(rule, check.Place.Jurisdiction))
            {
                continue;
            }

            if (rule.GuardianConsent && client.GuardianConsent != Answer.Yes)
            {
                tally.Add(client.GuardianConsent is Answer.No or Answer.Declined ? LicenseReasons.MinorConsentMissing : LicenseReasons.MinorConsentUnknown, rule.Basis, rule.Detail);
            }

            if (rule.GuardianPresent && client.GuardianPresent != Answer.Yes)
            {
                tally.Add(client.GuardianPresent is Answer.No or Answer.Declined ? LicenseReasons.MinorAlone : LicenseReasons.MinorPresenceUnknown, rule.Basis, rule.Detail);
            }

            if (rule.GuardianContact && client.GuardianContact != Answer.Yes)
            {
                tally.Add(LicenseReasons.MinorContactMissing, rule.Basis, rule.Detail);
            }
        }
    }

    private static void Sensitive(in CheckContext check, SensitiveAreaConsent consent, ref Tally tally)
    {
        if (RuleFor(check, consent.Area) is not { } rule)
        {
            tally.Add(LicenseReasons.SensitiveUnknown);
            return;
        }

        var answer = rule.PrescriptionOrConsent && consent.Prescription == Answer.Yes && consent.WrittenConsent != Answer.Declined ? Answer.Yes : consent.WrittenConsent;
        if ((rule.WrittenConsent || rule.PrescriptionOrConsent) && answer != Answer.Yes)
        {
            tally.Add(answer is Answer.No or Answer.Declined ? LicenseReasons.SensitiveNoConsent : LicenseReasons.SensitiveUnknown, rule.Basis, rule.Detail);
        }

        if (rule.SpecialAuthority && consent.SpecialAuthority != Answer.Yes)
        {
            tally.Add(consent.SpecialAuthority is Answer.No or Answer.Declined ? LicenseReasons.SensitiveNoAuthority : LicenseReasons.SensitiveAuthorityUnknown, rule.Basis, rule.Detail);
        }
    }

    private static bool IsStated(in CheckContext check, ConsentArea area)
    {
        if (check.Question.Client is not { } client)
        {
            return false;
        }

        for (var i = 0; i < client.SensitiveAreas.Count; i++)
        {
            if (client.SensitiveAreas[i].Area == area)
            {
                return true;
            }
        }

        return false;
    }

    private static SensitiveAreaRule? RuleFor(in CheckContext check, ConsentArea area) =>
        Find(check.Place.SensitiveAreas, area) ?? Find(check.Place.DefaultSensitiveAreas, area);

    private static SensitiveAreaRule? Find(IReadOnlyList<SensitiveAreaRule> rules, ConsentArea area)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Area == area)
            {
                return rules[i];
            }
        }

        return null;
    }
}
