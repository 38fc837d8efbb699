using NodaTime;

namespace MassageDomain.Intake.Consents;

/// <summary>Who may consent for a client at a moment.</summary>
internal sealed class ConsentSigners(IntakeForm form, Instant now, DateTimeZone zone, int guardianConsentBelow)
{
    /// <summary>Whether the client is below the age of consent, or of an age that is not known.</summary>
    public bool IsMinor { get; } = !IsOfAge(form, now, zone, guardianConsentBelow);

    /// <summary>
    /// An adult who can decide decides alone, and what they signed before they were of age was no consent. For a minor a parent or
    /// guardian signs, for an adult who cannot decide, or of whom that was asked and is not known, whoever was named to.
    /// </summary>
    public bool MayGive(Consent consent) =>
        IsMinor ? (consent.GivenBy is ConsentSigner.Guardian && MayDecideForMinor(form))
            || (consent.GivenBy is ConsentSigner.Substitute && (MayDecideForMinor(form) || MayDecideForAdult(form)))
        : NeedsSubstitute(form) ? consent.GivenBy is ConsentSigner.Substitute && MayDecideForAdult(form)
        : consent.GivenBy is ConsentSigner.Client && IsOfAge(form, consent.GivenAt, zone, guardianConsentBelow);

    public static bool NeedsSubstitute(IntakeForm form) => form.Capacity?.CanExplainBack is not (null or Answer.Yes or Answer.NotAsked);

    public static bool MayDecideForMinor(IntakeForm form) => MayDecideForMinor(form.Guardian?.Relation);

    /// <summary>Relatives and friends of a minor decide nothing unless a court or the law named them; whether a placement lets a foster parent is for the practice to see.</summary>
    public static bool MayDecideForMinor(PersonRelation? relation) =>
        relation is PersonRelation.Parent or PersonRelation.Guardian or PersonRelation.FosterParent or PersonRelation.SubstituteDecisionMaker;

    /// <summary>Kinship alone does not let anybody decide for an adult: who does was named by the client, a court or the law.</summary>
    public static bool MayDecideForAdult(IntakeForm form) =>
        form.Capacity?.Representative?.Relation is PersonRelation.Guardian or PersonRelation.HealthCareAgent or PersonRelation.SubstituteDecisionMaker;

    private static bool IsOfAge(IntakeForm form, Instant moment, DateTimeZone zone, int age) => ClientAge.On(DayOf.In(zone, moment), form.Health.BirthDate) >= age;
}
