namespace MassageDomain.Licensing;

/// <summary>What one state, province, territory or country asks of people who give massage, fact by fact with source and confidence.</summary>
/// <remarks>Not legal advice. Each fact says as of when it is known; an agency's own word on the day always counts for more.</remarks>
public sealed record Jurisdiction
{
    /// <summary>The jurisdiction's name.</summary>
    public required JurisdictionCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether it asks for a credential.</summary>
    public required Regulation Regulation { get; init; }

    /// <summary>Who issues it; null where nobody does.</summary>
    public Agency? Agency { get; init; }

    /// <summary>The credentials that persons may hold; empty where there are none or they are not known.</summary>
    public IReadOnlyList<CredentialTitle> Titles { get; init => field = ValueList.From(value); } = ValueList.From<CredentialTitle>(null);

    /// <summary>Words that only they may use; null where the law was not read for them.</summary>
    public ProtectedWords? ProtectedWords { get; init; }

    /// <summary>The least age for a first credential; null where there is no credential.</summary>
    public FactYears? MinimumAge { get; init; }

    /// <summary>Hours of training, oldest last; more than one where they changed or differ by applicant.</summary>
    public IReadOnlyList<EntryHours> EntryHours { get; init => field = ValueList.From(value); } = ValueList.From<EntryHours>(null);

    /// <summary>Examinations; null where there is no credential.</summary>
    public EntryExams? Exams { get; init; }

    /// <summary>How long it lasts; null where there is no credential.</summary>
    public LicenseTerm? Term { get; init; }

    /// <summary>Continuing education, newest first, with a rule for each title where they differ; empty where there is no credential.</summary>
    public IReadOnlyList<CeRule> ContinuingEducation { get; init => field = ValueList.From(value); } = ValueList.From<CeRule>(null);

    /// <summary>Criminal background check; null where nothing statewide is recorded.</summary>
    public BackgroundCheck? BackgroundCheck { get; init; }

    /// <summary>Course on human trafficking; null where nothing statewide is recorded.</summary>
    public TraffickingCourse? TraffickingCourse { get; init; }

    /// <summary>Credential of the place; null where nothing statewide is recorded, which counts as not known where practice needs a credential.</summary>
    public EstablishmentRule? Establishment { get; init; }

    /// <summary>What happens without renewal; null where nothing statewide is recorded.</summary>
    public LapseRule? Lapse { get; init; }

    /// <summary>The public roster; null where nothing statewide is recorded.</summary>
    public Lookup? Lookup { get; init; }

    /// <summary>The tz database zones that its places keep, the most populous first. Which one a place keeps, the caller says.</summary>
    public IReadOnlyList<string> TimeZones { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The age from which a client decides alone.</summary>
    public required FactYears AgeOfMajority { get; init; }

    /// <summary>Years for which massage records must be kept.</summary>
    public required FactYears RecordRetention { get; init; }

    /// <summary>Where massage and skin care meet; null where not recorded.</summary>
    public EstheticsOverlap? Esthetics { get; init; }

    /// <summary>Whether the default treatment rules, which describe practice in the United States, are taken to hold here whole. Elsewhere what they give to a massage therapist is taken to hold, as general knowledge, and what they give to anybody else must be confirmed.</summary>
    public bool UsScopeDefaults { get; init; }

    /// <summary>Departures from the default treatment rules.</summary>
    public IReadOnlyList<ScopeRule> Scope { get; init => field = ValueList.From(value); } = ValueList.From<ScopeRule>(null);

    /// <summary>What else the law says about the scope.</summary>
    public IReadOnlyList<ScopeNote> ScopeNotes { get; init => field = ValueList.From(value); } = ValueList.From<ScopeNote>(null);

    /// <summary>Rules for clients who are not of age. The library's proposals hold beside them where they say nothing; see <see cref="LicensingKnowledge.MinorLawOf"/>.</summary>
    public IReadOnlyList<MinorRule> Minors { get; init => field = ValueList.From(value); } = ValueList.From<MinorRule>(null);

    /// <summary>Rules for sensitive areas; empty for the library's own default.</summary>
    public IReadOnlyList<SensitiveAreaRule> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaRule>(null);

    /// <summary>Practice in training; null where not known, and then it is not assessable.</summary>
    public StudentRule? Students { get; init; }

    /// <summary>The form of license numbers; null where not known.</summary>
    public LicenseNumberPattern? LicenseNumber { get; init; }

    /// <summary>Liability insurance; null where not recorded.</summary>
    public InsuranceRule? Insurance { get; init; }

    /// <summary>What else is recorded: application, inactive status, exemptions, endorsement, penalties, duties.</summary>
    public IReadOnlyList<LegalStatement> Statements { get; init => field = ValueList.From(value); } = ValueList.From<LegalStatement>(null);

    /// <summary>Fees, where recorded.</summary>
    public IReadOnlyList<Fee> Fees { get; init => field = ValueList.From(value); } = ValueList.From<Fee>(null);
}
