namespace MassageDomain.Licensing;

/// <summary>From what age clients decide alone in a place, and until when a parent or guardian is needed: the place's own rules, with the library's proposals where they say nothing.</summary>
/// <remarks>Not legal advice. What each number rests on stands in <see cref="Jurisdiction.AgeOfMajority"/>, <see cref="Jurisdiction.Minors"/> and <see cref="LicensingDefaults.Minors"/>.</remarks>
public sealed record MinorLaw
{
    /// <summary>The age of majority in completed years; null where it is not known.</summary>
    public int? AgeOfMajority { get; init; }

    /// <summary>The age in completed years below which a parent or guardian must consent in writing.</summary>
    public required int GuardianConsentBelow { get; init; }

    /// <summary>The age in completed years below which a parent or guardian must be present.</summary>
    public required int GuardianPresentBelow { get; init; }

    /// <summary>The age from which the law knows minors who consent for themselves; null where nothing is known. Whether to rely on it is for the practice, and nothing here does.</summary>
    public int? MatureMinorFrom { get; init; }

    internal static MinorLaw Of(Jurisdiction? jurisdiction, LicensingDefaults defaults)
    {
        var rules = MinorRules.Of(jurisdiction, defaults);
        return new()
        {
            AgeOfMajority = jurisdiction?.AgeOfMajority.Years,
            GuardianConsentBelow = rules.Where(rule => rule.GuardianConsent).Select(rule => MinorRules.LimitOf(rule, jurisdiction)).DefaultIfEmpty(0).Max(),
            GuardianPresentBelow = rules.Where(rule => rule.GuardianPresent).Select(rule => rule.BelowAge).DefaultIfEmpty(0).Max(),
            MatureMinorFrom = rules.Min(rule => rule.MatureMinorFrom),
        };
    }
}
