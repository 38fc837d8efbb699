using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Intake.Consents;

/// <summary>Says whether a plan may start as far as consent goes, and which consent is missing.</summary>
public static class ConsentCheck
{
    /// <summary>Looks at the consents on file.</summary>
    /// <param name="form">The client's form with the consents.</param>
    /// <param name="plan">What is planned.</param>
    /// <param name="now">The moment of the start.</param>
    /// <param name="zone">The time zone of the practice, in which days are counted.</param>
    /// <param name="place">Where the practice is; null for nowhere in particular.</param>
    /// <param name="knowledge">The knowledge; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The rules; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>What is missing. A client whose age is not known is not taken to be of age.</returns>
    public static ConsentStanding Assess(IntakeForm form, SessionPlan plan, Instant now, DateTimeZone zone, JurisdictionCode? place = null, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(zone);
        knowledge ??= KnowledgeBase.Default;
        catalogue ??= IntakeCatalogue.Default;
        var missing = new List<MissingConsent>();
        var law = catalogue.Law.MinorLawOf(place);
        var age = ClientAge.On(DayOf.In(zone, now), form.Health.BirthDate);
        var reading = new ConsentReading(form, now, zone, law.GuardianConsentBelow, catalogue);
        foreach (var rule in ConsentRules.For(plan, place, knowledge, catalogue))
        {
            if (reading.FindGap(rule, ConsentRules.TechniquesOf(rule, plan, knowledge)) is { } gap)
            {
                missing.Add(gap);
            }
        }

        var optedOut = form.Preferences?.SensitiveAreas.Where(choice => choice.MayBeWorked != Answer.Yes).Select(choice => choice.Area).Distinct() ?? [];
        missing.AddRange(optedOut.Where(area => ConsentRules.Touches(plan, area, knowledge, catalogue)).Select(area => new MissingConsent
        {
            Scopes = [ConsentScope.BodyAreas],
            Gap = ConsentGap.OptedOut,
            Area = area,
        }));
        if (!(age >= law.GuardianPresentBelow) && form.Guardian?.WillBePresent != Answer.Yes)
        {
            missing.Add(new() { Gap = ConsentGap.GuardianAbsent });
        }

        return new() { Missing = missing };
    }

    /// <summary>Whether something beside treatment is allowed: photographs, messages, telling a named party.</summary>
    /// <param name="form">The client's form with the consents.</param>
    /// <param name="scope">What is to be done.</param>
    /// <param name="now">The moment.</param>
    /// <param name="party">The party to be told, as it stands in the consent; null where it is not about a party.</param>
    /// <param name="place">Where the practice is, for the age from which clients decide alone; null for nowhere in particular.</param>
    /// <param name="catalogue">The rules; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>
    /// True where whoever may decide gave a consent for it that has not run out and was not taken back, then or in a newer copy. A party that
    /// is not named may not be told. A client whose age is not known is not taken to be of age; days are counted where clocks are furthest behind.
    /// </returns>
    public static bool Allows(IntakeForm form, ConsentScope scope, Instant now, string? party = null, JurisdictionCode? place = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        catalogue ??= IntakeCatalogue.Default;
        var reading = new ConsentReading(form, now, IntakeHealth.FurthestBehind, catalogue.Law.MinorLawOf(place).GuardianConsentBelow, catalogue);
        return form.Consents.Any(consent => consent.Scope == scope
            && (scope != ConsentScope.Sharing || (party is not null && consent.Parties.Any(name => WordingKey.Of(name) == WordingKey.Of(party))))
            && reading.Holds(consent));
    }
}
