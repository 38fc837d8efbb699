namespace MassageDomain.Licensing;

/// <summary>Puts the rules of a place for clients who are not of age together with the library's own proposals.</summary>
internal static class MinorRules
{
    /// <summary>The place's rules, and those of the defaults that no rule of the place covers.</summary>
    public static IReadOnlyList<MinorRule> Of(Jurisdiction? jurisdiction, LicensingDefaults defaults) => jurisdiction is null or { Minors.Count: 0 }
        ? defaults.Minors
        : ValueList.From(jurisdiction.Minors.Concat(defaults.Minors.Where(proposal => !jurisdiction.Minors.Any(own => Covers(own, proposal)))));

    /// <summary>The age below which a rule holds. Whoever is not of age cannot consent alone, so a rule on consent reaches to the age of majority; where that is not known, nobody is taken to be of age.</summary>
    public static int LimitOf(MinorRule rule, Jurisdiction? jurisdiction) => rule.GuardianConsent && jurisdiction is not null
        ? Math.Max(rule.BelowAge, jurisdiction.AgeOfMajority.Years ?? int.MaxValue)
        : rule.BelowAge;

    private static bool Covers(MinorRule own, MinorRule proposal) =>
        own.BelowAge >= proposal.BelowAge
        && (own.GuardianConsent || !proposal.GuardianConsent)
        && (own.GuardianPresent || !proposal.GuardianPresent)
        && (own.GuardianContact || !proposal.GuardianContact);
}
