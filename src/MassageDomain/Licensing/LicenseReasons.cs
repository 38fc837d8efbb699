namespace MassageDomain.Licensing;

/// <summary>The findings that a license check can come to.</summary>
public static class LicenseReasons
{
    /// <summary>The jurisdiction is not in the catalogue.</summary>
    public static LicenseReason JurisdictionUnknown { get; } = new("jurisdiction.not-in-catalogue", FindingEffect.CannotAssess, "The jurisdiction is not in the catalogue.");

    /// <summary>Whether the jurisdiction asks for a credential is not known.</summary>
    public static LicenseReason RegulationUnknown { get; } = new("jurisdiction.regulation-unknown", FindingEffect.CannotAssess, "Whether the jurisdiction asks for a credential is not known.");

    /// <summary>The time zone is none of those that places in the jurisdiction keep, so the local day is not known.</summary>
    public static LicenseReason ZoneNotOfJurisdiction { get; } = new("jurisdiction.zone", FindingEffect.CannotAssess, "The time zone is none of those that places in the jurisdiction keep, so the local day is not known.");

    /// <summary>No credential is needed; the code of conduct for health care workers binds.</summary>
    public static LicenseReason ConductCode { get; } = new("jurisdiction.conduct-code", FindingEffect.Condition, "No credential is needed; the code of conduct for health care workers binds.");

    /// <summary>The plan has no steps, so there is nothing to judge.</summary>
    public static LicenseReason PlanEmpty { get; } = new("plan.empty", FindingEffect.CannotAssess, "The plan has no steps, so there is nothing to judge.");

    /// <summary>The treatment is not in the catalogue.</summary>
    public static LicenseReason TreatmentUnknown { get; } = new("treatment.not-in-catalogue", FindingEffect.CannotAssess, "The treatment is not in the catalogue.");

    /// <summary>Nobody may offer this treatment.</summary>
    public static LicenseReason TreatmentNever { get; } = new("treatment.nobody", FindingEffect.Blocks, "Nobody may offer this treatment.");

    /// <summary>The jurisdiction puts the treatment outside the scope of the person's license.</summary>
    public static LicenseReason TreatmentOutOfScope { get; } = new("treatment.out-of-scope", FindingEffect.Blocks, "The jurisdiction puts the treatment outside the scope of the person's license.");

    /// <summary>The treatment needs a credential of another profession.</summary>
    public static LicenseReason TreatmentNeedsOther { get; } = new("treatment.needs-other-credential", FindingEffect.Blocks, "The treatment needs a credential of another profession.");

    /// <summary>The treatment is allowed under a condition.</summary>
    public static LicenseReason TreatmentConditional { get; } = new("treatment.conditional", FindingEffect.Condition, "The treatment is allowed under a condition.");

    /// <summary>Whether the treatment is within the scope here is not known: ask the board.</summary>
    public static LicenseReason TreatmentConfirm { get; } = new("treatment.confirm-with-board", FindingEffect.CannotAssess, "Whether the treatment is within the scope here is not known: ask the board.");

    /// <summary>There is no credential for this work.</summary>
    public static LicenseReason CredentialMissing { get; } = new("credential.missing", FindingEffect.Blocks, "There is no credential for this work.");

    /// <summary>The license is from another jurisdiction. It must be from where the hands-on work happens.</summary>
    public static LicenseReason CredentialElsewhere { get; } = new("credential.other-jurisdiction", FindingEffect.Blocks, "The license is from another jurisdiction. It must be from where the hands-on work happens.");

    /// <summary>A national certification does not replace a license.</summary>
    public static LicenseReason CredentialNotALicense { get; } = new("credential.certification-is-no-license", FindingEffect.Blocks, "A national certification does not replace a license.");

    /// <summary>The credential is not of the kind that the jurisdiction asks for.</summary>
    public static LicenseReason CredentialWrongKind { get; } = new("credential.wrong-kind", FindingEffect.Blocks, "The credential is not of the kind that the jurisdiction asks for.");

    /// <summary>The interstate compact does not work on this day, so a multistate license cannot be valid.</summary>
    public static LicenseReason CompactNotInForce { get; } = new("credential.compact-not-in-force", FindingEffect.Blocks, "The interstate compact does not work on this day, so a multistate license cannot be valid.");

    /// <summary>The state, or the home state of the multistate license, has not enacted the compact.</summary>
    public static LicenseReason CompactNotMember { get; } = new("credential.compact-not-member", FindingEffect.Blocks, "The state, or the home state of the multistate license, has not enacted the compact.");

    /// <summary>The status of the credential does not allow practice.</summary>
    public static LicenseReason StatusBars { get; } = new("credential.status", FindingEffect.Blocks, "The status of the credential does not allow practice.");

    /// <summary>The status of the credential is not known.</summary>
    public static LicenseReason StatusUnknown { get; } = new("credential.status-unknown", FindingEffect.CannotAssess, "The status of the credential is not known.");

    /// <summary>The board's word stands for another status than the one recorded.</summary>
    public static LicenseReason StatusMismatch { get; } = new("credential.status-mismatch", FindingEffect.CannotAssess, "The board's word stands for another status than the one recorded.");

    /// <summary>The credential is in force with restrictions or for a limited time: read its terms.</summary>
    public static LicenseReason StatusConditional { get; } = new("credential.status-conditional", FindingEffect.Condition, "The credential is in force with restrictions or for a limited time: read its terms.");

    /// <summary>The credential begins later.</summary>
    public static LicenseReason NotYetValid { get; } = new("credential.not-yet-valid", FindingEffect.Blocks, "The credential begins later.");

    /// <summary>The credential has ended.</summary>
    public static LicenseReason Expired { get; } = new("credential.expired", FindingEffect.Blocks, "The credential has ended.");

    /// <summary>The credential has ended, and the jurisdiction allows practice in the days of grace.</summary>
    public static LicenseReason InGrace { get; } = new("credential.in-grace", FindingEffect.Condition, "The credential has ended, and the jurisdiction allows practice in the days of grace.");

    /// <summary>The credential has neither an issue date nor a last day.</summary>
    public static LicenseReason NoDates { get; } = new("credential.no-dates", FindingEffect.CannotAssess, "The credential has neither an issue date nor a last day.");

    /// <summary>The last day of the credential is not recorded.</summary>
    public static LicenseReason NoExpiry { get; } = new("credential.no-last-day", FindingEffect.CannotAssess, "The last day of the credential is not recorded.");

    /// <summary>The issue date is not recorded, and no verification shows that the credential existed on the day.</summary>
    public static LicenseReason NoIssue { get; } = new("credential.no-issue-date", FindingEffect.CannotAssess, "The issue date is not recorded, and no verification shows that the credential existed on the day.");

    /// <summary>The credential ends before it begins.</summary>
    public static LicenseReason DatesReversed { get; } = new("credential.dates-reversed", FindingEffect.CannotAssess, "The credential ends before it begins.");

    /// <summary>The license needs a current registration besides.</summary>
    public static LicenseReason RegistrationMissing { get; } = new("credential.registration-missing", FindingEffect.Blocks, "The license needs a current registration besides.");

    /// <summary>A restriction on the credential excludes the treatment.</summary>
    public static LicenseReason RestrictionTreatment { get; } = new("credential.restriction-treatment", FindingEffect.Blocks, "A restriction on the credential excludes the treatment.");

    /// <summary>A restriction on the credential must be read before the person works.</summary>
    public static LicenseReason RestrictionOther { get; } = new("credential.restriction-other", FindingEffect.CannotAssess, "A restriction on the credential must be read before the person works.");

    /// <summary>The record shows discipline: read it.</summary>
    public static LicenseReason Discipline { get; } = new("credential.discipline", FindingEffect.Condition, "The record shows discipline: read it.");

    /// <summary>Another credential of the person is suspended, revoked, surrendered or denied.</summary>
    public static LicenseReason OtherAdverse { get; } = new("credential.other-adverse", FindingEffect.Notice, "Another credential of the person is suspended, revoked, surrendered or denied.");

    /// <summary>The credential was never verified.</summary>
    public static LicenseReason VerificationMissing { get; } = new("credential.not-verified", FindingEffect.CannotAssess, "The credential was never verified.");

    /// <summary>The credential was not verified at the issuing agency.</summary>
    public static LicenseReason VerificationNotPrimary { get; } = new("credential.not-verified-at-source", FindingEffect.CannotAssess, "The credential was not verified at the issuing agency.");

    /// <summary>The last verification is too old.</summary>
    public static LicenseReason VerificationStale { get; } = new("credential.verification-stale", FindingEffect.CannotAssess, "The last verification is too old.");

    /// <summary>The last verification is of a later day than the one asked about, so how old it is cannot be told.</summary>
    public static LicenseReason VerificationLater { get; } = new("credential.verified-later", FindingEffect.CannotAssess, "The last verification is of a later day than the one asked about, so how old it is cannot be told.");

    /// <summary>The credential bears no name to compare.</summary>
    public static LicenseReason NameMissing { get; } = new("credential.name-missing", FindingEffect.CannotAssess, "The credential bears no name to compare.");

    /// <summary>The name on the credential is not the name of the person.</summary>
    public static LicenseReason NameMismatch { get; } = new("credential.name-mismatch", FindingEffect.CannotAssess, "The name on the credential is not the name of the person.");

    /// <summary>The jurisdiction issues several titles, and it is not known which one this is.</summary>
    public static LicenseReason TitleUnknown { get; } = new("credential.title-unknown", FindingEffect.CannotAssess, "The jurisdiction issues several titles, and it is not known which one this is.");

    /// <summary>The title does not cover clinical massage.</summary>
    public static LicenseReason TitleNoClinical { get; } = new("credential.title-not-clinical", FindingEffect.Blocks, "The title does not cover clinical massage.");

    /// <summary>The title does not cover treatment on a referral or prescription, nor of a medically diagnosed condition.</summary>
    public static LicenseReason TitleSpaOnly { get; } = new("credential.title-no-referrals", FindingEffect.Condition, "The title does not cover treatment on a referral or prescription, nor of a medically diagnosed condition.");

    /// <summary>The person works under supervision only, and the supervision is not stated.</summary>
    public static LicenseReason SupervisionNotStated { get; } = new("supervision.not-stated", FindingEffect.CannotAssess, "The person works under supervision only, and the supervision is not stated.");

    /// <summary>What the jurisdiction asks of students is not known.</summary>
    public static LicenseReason SupervisionRuleUnknown { get; } = new("supervision.rule-unknown", FindingEffect.CannotAssess, "What the jurisdiction asks of students is not known.");

    /// <summary>The supervision that the jurisdiction asks for is lacking.</summary>
    public static LicenseReason SupervisionLacking { get; } = new("supervision.lacking", FindingEffect.Blocks, "The supervision that the jurisdiction asks for is lacking.");

    /// <summary>Under the supervision stated.</summary>
    public static LicenseReason SupervisionKept { get; } = new("supervision.to-keep", FindingEffect.Condition, "Under the supervision stated.");

    /// <summary>The place needs a credential of its own, and there is none.</summary>
    public static LicenseReason EstablishmentMissing { get; } = new("establishment.missing", FindingEffect.Blocks, "The place needs a credential of its own, and there is none.");

    /// <summary>Whether the place needs a credential of its own is not known.</summary>
    public static LicenseReason EstablishmentUnknown { get; } = new("establishment.unknown", FindingEffect.CannotAssess, "Whether the place needs a credential of its own is not known.");

    /// <summary>The place may need a credential or meet conditions of its own.</summary>
    public static LicenseReason EstablishmentConditional { get; } = new("establishment.conditional", FindingEffect.Condition, "The place may need a credential or meet conditions of its own.");

    /// <summary>A permit of the city or county is needed, and there is none.</summary>
    public static LicenseReason LocalPermitMissing { get; } = new("local-permit.missing", FindingEffect.Blocks, "A permit of the city or county is needed, and there is none.");

    /// <summary>Cities or counties may ask for a permit, and it is not known whether this one does.</summary>
    public static LicenseReason LocalPermitUnknown { get; } = new("local-permit.unknown", FindingEffect.CannotAssess, "Cities or counties may ask for a permit, and it is not known whether this one does.");

    /// <summary>Some cities or counties ask for a permit of their own.</summary>
    public static LicenseReason LocalPermitPossible { get; } = new("local-permit.possible", FindingEffect.Notice, "Some cities or counties ask for a permit of their own.");

    /// <summary>The client's age is not known.</summary>
    public static LicenseReason ClientAgeUnknown { get; } = new("client.age-unknown", FindingEffect.CannotAssess, "The client's age is not known.");

    /// <summary>The client is not of age, and no parent or guardian has consented in writing.</summary>
    public static LicenseReason MinorConsentMissing { get; } = new("client.minor-no-consent", FindingEffect.Blocks, "The client is not of age, and no parent or guardian has consented in writing.");

    /// <summary>The client is not of age, and it is not known whether a parent or guardian has consented in writing.</summary>
    public static LicenseReason MinorConsentUnknown { get; } = new("client.minor-consent-unknown", FindingEffect.CannotAssess, "The client is not of age, and it is not known whether a parent or guardian has consented in writing.");

    /// <summary>The client is so young that a parent or guardian must be present, and none is.</summary>
    public static LicenseReason MinorAlone { get; } = new("client.minor-alone", FindingEffect.Blocks, "The client is so young that a parent or guardian must be present, and none is.");

    /// <summary>The client is so young that a parent or guardian must be present, and it is not known whether one is.</summary>
    public static LicenseReason MinorPresenceUnknown { get; } = new("client.minor-presence-unknown", FindingEffect.CannotAssess, "The client is so young that a parent or guardian must be present, and it is not known whether one is.");

    /// <summary>The client is not of age, and the record does not name a parent or guardian.</summary>
    public static LicenseReason MinorContactMissing { get; } = new("client.minor-no-contact", FindingEffect.CannotAssess, "The client is not of age, and the record does not name a parent or guardian.");

    /// <summary>Work on a sensitive area needs a consent of its own, and there is none.</summary>
    public static LicenseReason SensitiveNoConsent { get; } = new("client.sensitive-no-consent", FindingEffect.Blocks, "Work on a sensitive area needs a consent of its own, and there is none.");

    /// <summary>Work on a sensitive area needs a consent of its own, and it is not known whether there is one.</summary>
    public static LicenseReason SensitiveUnknown { get; } = new("client.sensitive-consent-unknown", FindingEffect.CannotAssess, "Work on a sensitive area needs a consent of its own, and it is not known whether there is one.");

    /// <summary>Work on a sensitive area needs a consent of its own.</summary>
    public static LicenseReason SensitiveToObtain { get; } = new("client.sensitive-consent-to-obtain", FindingEffect.Condition, "Work on a sensitive area needs a consent of its own.");

    /// <summary>Work on this area needs an authority beyond the license.</summary>
    public static LicenseReason SensitiveNoAuthority { get; } = new("client.sensitive-no-authority", FindingEffect.Blocks, "Work on this area needs an authority beyond the license.");

    /// <summary>Work on this area needs an authority beyond the license, and it is not known whether the person has it.</summary>
    public static LicenseReason SensitiveAuthorityUnknown { get; } = new("client.sensitive-authority-unknown", FindingEffect.CannotAssess, "Work on this area needs an authority beyond the license, and it is not known whether the person has it.");

    /// <summary>All of them, in the order of this class.</summary>
    public static IReadOnlyList<LicenseReason> All { get; } = ValueList.From<LicenseReason>(
    [
        JurisdictionUnknown,
        RegulationUnknown,
        ZoneNotOfJurisdiction,
        ConductCode,
        PlanEmpty,
        TreatmentUnknown,
        TreatmentNever,
        TreatmentOutOfScope,
        TreatmentNeedsOther,
        TreatmentConditional,
        TreatmentConfirm,
        CredentialMissing,
        CredentialElsewhere,
        CredentialNotALicense,
        CredentialWrongKind,
        CompactNotInForce,
        CompactNotMember,
        StatusBars,
        StatusUnknown,
        StatusMismatch,
        StatusConditional,
        NotYetValid,
        Expired,
        InGrace,
        NoDates,
        NoExpiry,
        NoIssue,
        DatesReversed,
        RegistrationMissing,
        RestrictionTreatment,
        RestrictionOther,
        Discipline,
        OtherAdverse,
        VerificationMissing,
        VerificationNotPrimary,
        VerificationStale,
        VerificationLater,
        NameMissing,
        NameMismatch,
        TitleUnknown,
        TitleNoClinical,
        TitleSpaOnly,
        SupervisionNotStated,
        SupervisionRuleUnknown,
        SupervisionLacking,
        SupervisionKept,
        EstablishmentMissing,
        EstablishmentUnknown,
        EstablishmentConditional,
        LocalPermitMissing,
        LocalPermitUnknown,
        LocalPermitPossible,
        ClientAgeUnknown,
        MinorConsentMissing,
        MinorConsentUnknown,
        MinorAlone,
        MinorPresenceUnknown,
        MinorContactMissing,
        SensitiveNoConsent,
        SensitiveUnknown,
        SensitiveToObtain,
        SensitiveNoAuthority,
        SensitiveAuthorityUnknown,
    ]);
}
