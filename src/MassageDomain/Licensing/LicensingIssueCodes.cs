namespace MassageDomain.Licensing;

/// <summary>The codes of issues that this folder raises.</summary>
public static class LicensingIssueCodes
{
    /// <summary>Not ten ASCII digits.</summary>
    public static IssueCode NpiNotTenDigits { get; } = new("licensing.npi.not-ten-digits", IssueSeverity.Error, "A National Provider Identifier is ten ASCII digits.");

    /// <summary>A first digit other than 1 or 2.</summary>
    public static IssueCode NpiFirstDigit { get; } = new("licensing.npi.first-digit", IssueSeverity.Error, "A National Provider Identifier begins with 1 or 2.");

    /// <summary>A wrong check digit.</summary>
    public static IssueCode NpiCheckDigit { get; } = new("licensing.npi.check-digit", IssueSeverity.Error, "The check digit of the National Provider Identifier is wrong.");

    /// <summary>Another form than two digits, a hyphen and seven digits.</summary>
    public static IssueCode EinMalformed { get; } = new("licensing.ein.malformed", IssueSeverity.Error, "An employer identification number is two ASCII digits, a hyphen and seven ASCII digits.");

    /// <summary>The form of a social security number.</summary>
    public static IssueCode EinSocialSecurityForm { get; } = new("licensing.ein.social-security-form", IssueSeverity.Error, "This has the form of a social security number, which must not be stored as an employer identification number.");

    /// <summary>A prefix that is not known to be in use.</summary>
    public static IssueCode EinPrefix { get; } = new("licensing.ein.prefix-unknown", IssueSeverity.Warning, "The first two digits of the employer identification number are not known to be in use.");

    /// <summary>Not the form of a taxonomy code.</summary>
    public static IssueCode TaxonomyMalformed { get; } = new("licensing.taxonomy.malformed", IssueSeverity.Error, "A taxonomy code is three digits, six digits or upper-case letters, and X.");

    /// <summary>Not the form of any license number.</summary>
    public static IssueCode LicenseNumberMalformed { get; } = new("licensing.license-number.malformed", IssueSeverity.Error, "A license number is 1 to 30 ASCII letters, digits, hyphens, dots, slashes or inner blanks, with a digit among them.");

    /// <summary>A number in another form than those of the jurisdiction.</summary>
    public static IssueCode LicenseNumberPattern { get; } = new("licensing.license-number.unlikely", IssueSeverity.Warning, "The license number has another form than those of the jurisdiction.");

    /// <summary>A last day that the jurisdiction's rule would not set.</summary>
    public static IssueCode ExpiryUnlikely { get; } = new("licensing.expiry.unlikely", IssueSeverity.Warning, "The jurisdiction's rule would set another last day. The printed day counts; look again whether it was copied right.");

    /// <summary>A rule that cannot be applied because a date or the number is missing.</summary>
    public static IssueCode ExpiryNotCheckable { get; } = new("licensing.expiry.not-checkable", IssueSeverity.Warning, "The jurisdiction's rule needs the birth date, the issue date or the license number to be compared with the last day.");

    /// <summary>A longer life than the jurisdiction's term.</summary>
    public static IssueCode TermUnlikely { get; } = new("licensing.term.unlikely", IssueSeverity.Warning, "The credential lasts longer than the jurisdiction's term.");

    /// <summary>Neither an issue date nor a last day.</summary>
    public static IssueCode CredentialNoDates { get; } = new("licensing.credential.no-dates", IssueSeverity.Error, "The credential has neither an issue date nor a last day, so it cannot be assessed.");

    /// <summary>An end before the beginning.</summary>
    public static IssueCode CredentialDatesReversed { get; } = new("licensing.credential.dates-reversed", IssueSeverity.Error, "The credential ends before it begins.");

    /// <summary>No jurisdiction where the kind needs one.</summary>
    public static IssueCode CredentialNoJurisdiction { get; } = new("licensing.credential.no-jurisdiction", IssueSeverity.Error, "A credential of this kind names the jurisdiction that issued it.");

    /// <summary>A jurisdiction that the catalogue does not know.</summary>
    public static IssueCode CredentialUnknownJurisdiction { get; } = new("licensing.credential.unknown-jurisdiction", IssueSeverity.Warning, "The jurisdiction is not in the catalogue, so the credential authorizes nothing here.");

    /// <summary>A status word that nobody has mapped.</summary>
    public static IssueCode CredentialStatusUnmapped { get; } = new("licensing.credential.status-unmapped", IssueSeverity.Warning, "The board's word for the status is not known, so nobody is authorized until somebody has looked.");

    /// <summary>A status word that stands for something else than the status recorded.</summary>
    public static IssueCode CredentialStatusMismatch { get; } = new("licensing.credential.status-mismatch", IssueSeverity.Error, "The board's word stands for another status than the one recorded.");

    /// <summary>A period that ends before it begins.</summary>
    public static IssueCode PeriodReversed { get; } = new("licensing.credential.period-reversed", IssueSeverity.Error, "The period ends before it begins.");

    /// <summary>A treatment that the catalogue does not have.</summary>
    public static IssueCode TreatmentUnknown { get; } = new("licensing.treatment.not-in-catalogue", IssueSeverity.Warning, "The treatment is not in the catalogue, so nothing that is planned can be matched with it.");

    /// <summary>A value that is none of its type's members.</summary>
    public static IssueCode CodeUndefined { get; } = new("licensing.value.undefined", IssueSeverity.Error, "The value is none of those that are defined.");

    /// <summary>Hours outside 0 to 500.</summary>
    public static IssueCode CeHours { get; } = new("licensing.ce.hours-out-of-range", IssueSeverity.Error, "Hours of a course are 0 to 500.");

    /// <summary>Subjects with more hours than the course.</summary>
    public static IssueCode CeTopicHours { get; } = new("licensing.ce.topics-exceed-hours", IssueSeverity.Error, "The hours given to subjects are more than the hours of the course.");

    /// <summary>A completion after the day of the check.</summary>
    public static IssueCode CeFuture { get; } = new("licensing.ce.after-today", IssueSeverity.Error, "The course was completed after the day of the check.");

    /// <summary>A course that is recorded twice.</summary>
    public static IssueCode CeDuplicate { get; } = new("licensing.ce.duplicate", IssueSeverity.Warning, "The course is recorded twice; it counts once.");

    /// <summary>Hours carried over outside 0 to 500.</summary>
    public static IssueCode CeCarriedOver { get; } = new("licensing.ce.carried-over-out-of-range", IssueSeverity.Error, "Hours carried over are 0 to 500.");

    /// <summary>Years of practice outside 0 to 80.</summary>
    public static IssueCode PracticeYears { get; } = new("licensing.renewal.practice-years-out-of-range", IssueSeverity.Error, "Years of practice are 0 to 80.");

    /// <summary>A name without a letter, which matches none.</summary>
    public static IssueCode QuestionName { get; } = new("licensing.question.name-without-letter", IssueSeverity.Error, "The name to compare with has no letter, so it is no credential's.");

    /// <summary>What a board confirmed, for no profession and not for everybody either, or for both.</summary>
    public static IssueCode QuestionConfirmation { get; } = new("licensing.question.confirmed-for-whom", IssueSeverity.Error, "What was confirmed must be either for one profession or that nobody needs a credential.");

    /// <summary>A negative age of a verification.</summary>
    public static IssueCode QuestionVerificationAge { get; } = new("licensing.question.verification-age-negative", IssueSeverity.Error, "The greatest age of a verification is 0 days or more.");

    /// <summary>A date of birth after the day of the check, or more than 130 years before it.</summary>
    public static IssueCode QuestionBirthDate { get; } = new("licensing.question.birth-date-implausible", IssueSeverity.Error, "The client's date of birth is after the day of the check or more than 130 years before it.");

    /// <summary>A source that is not in the list of sources.</summary>
    public static IssueCode FactsSource { get; } = new("licensing.facts.unknown-source", IssueSeverity.Error, "A fact names a source that is not in the list.");

    /// <summary>A fact marked as read without a source.</summary>
    public static IssueCode FactsNoSource { get; } = new("licensing.facts.no-source", IssueSeverity.Error, "A fact that was read somewhere must name its source.");

    /// <summary>A value on a fact marked as unknown.</summary>
    public static IssueCode FactsUnknownWithValue { get; } = new("licensing.facts.unknown-with-value", IssueSeverity.Error, "A fact marked as unknown must not have a value.");

    /// <summary>A fact without a value that is not marked as unknown.</summary>
    public static IssueCode FactsKnownWithoutValue { get; } = new("licensing.facts.known-without-value", IssueSeverity.Error, "A fact without a value must be marked as unknown.");

    /// <summary>Two entries with the same code.</summary>
    public static IssueCode FactsDuplicate { get; } = new("licensing.facts.duplicate", IssueSeverity.Error, "Two entries have the same code.");

    /// <summary>A code that refers to nothing.</summary>
    public static IssueCode FactsUnknownCode { get; } = new("licensing.facts.unknown-code", IssueSeverity.Error, "A code refers to nothing in the catalogue.");

    /// <summary>A time zone that is not in the tz database.</summary>
    public static IssueCode FactsZone { get; } = new("licensing.facts.unknown-zone", IssueSeverity.Error, "A time zone is not in the tz database.");

    /// <summary>A jurisdiction without a time zone.</summary>
    public static IssueCode FactsNoZone { get; } = new("licensing.facts.no-zone", IssueSeverity.Error, "A jurisdiction lists no time zone.");

    /// <summary>A number out of its range.</summary>
    public static IssueCode FactsRange { get; } = new("licensing.facts.out-of-range", IssueSeverity.Error, "A number is out of its range.");

    /// <summary>An expiry rule whose members do not go with its kind.</summary>
    public static IssueCode FactsExpiryRule { get; } = new("licensing.facts.expiry-rule", IssueSeverity.Error, "An expiry rule has not the members that its kind needs, or has others.");

    /// <summary>A window that is missing or out of place.</summary>
    public static IssueCode FactsWindow { get; } = new("licensing.facts.window", IssueSeverity.Error, "A window must be given where, and only where, the hours are counted over a window.");

    /// <summary>A credential without a title.</summary>
    public static IssueCode FactsTitles { get; } = new("licensing.facts.no-title", IssueSeverity.Error, "A jurisdiction that asks for a credential must name its title, or be marked as unknown.");

    /// <summary>A file that does not bear the code of its jurisdiction.</summary>
    public static IssueCode FactsFileName { get; } = new("licensing.facts.file-name", IssueSeverity.Error, "A jurisdiction's file does not bear its code.");

    /// <summary>A part that is missing or doubled.</summary>
    public static IssueCode FactsIncomplete { get; } = new("licensing.facts.incomplete", IssueSeverity.Error, "The compact and the defaults must each stand in exactly one file.");
}
