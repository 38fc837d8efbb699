using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace MassageDomain.Licensing;

/// <summary>Everything that license checks rest on: jurisdictions, treatments, status words, the compact and their sources. It never changes and may be shared by threads.</summary>
/// <remarks>
/// Not legal advice. Each fact says how well it is known, as of when and from where; what is not known is marked so and never
/// passes. A practice that knows better replaces a jurisdiction with <see cref="With"/>.
/// </remarks>
public sealed class LicensingKnowledge
{
    private readonly Lazy<LicenseIndex> _index;

    internal LicensingKnowledge() => _index = new(() => new LicenseIndex(this));

    /// <summary>The facts that ship with the package.</summary>
    public static LicensingKnowledge Default => ShippedLicensing.Knowledge;

    /// <summary>The edition, which every result bears. What a practice puts in shows in its name and its hash.</summary>
    public required KnowledgeEdition Edition { get; init; }

    /// <summary>The jurisdictions.</summary>
    public required Catalogue<JurisdictionCode, Jurisdiction> Jurisdictions { get; init; }

    /// <summary>Which credential a treatment needs by default.</summary>
    public required Catalogue<TreatmentCode, TreatmentRule> Treatments { get; init; }

    /// <summary>The examinations.</summary>
    public required Catalogue<ExamCode, Exam> Exams { get; init; }

    /// <summary>The sources.</summary>
    public required Catalogue<LegalSourceId, LegalSource> Sources { get; init; }

    /// <summary>The words that boards use for a status.</summary>
    public required IReadOnlyList<StatusWord> StatusWords { get; init; }

    /// <summary>The interstate compact.</summary>
    public required Compact Compact { get; init; }

    /// <summary>What holds where a jurisdiction has no rule of its own.</summary>
    public required LicensingDefaults Defaults { get; init; }

    /// <summary>What holds across jurisdictions: national credentials, evidence of courses, insurance of associations.</summary>
    public required IReadOnlyList<LegalStatement> National { get; init; }

    internal LicenseIndex Index => _index.Value;

    /// <summary>The same knowledge with a jurisdiction put in, or replaced by a version of the practice's own.</summary>
    /// <param name="jurisdiction">The jurisdiction.</param>
    /// <returns>The new knowledge.</returns>
    /// <exception cref="ArgumentException">The jurisdiction does not hold together; see <see cref="LicensingIntegrity"/>.</exception>
    public LicensingKnowledge With(Jurisdiction jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        var others = Jurisdictions.Where(other => other.Code != jurisdiction.Code).Append(jurisdiction);
        var jurisdictions = Catalogue<JurisdictionCode, Jurisdiction>.Of(others, item => item.Code);
        if (LicensingIntegrity.Check(jurisdiction, Copy(Edition, jurisdictions, Compact)).Count > 0)
        {
            throw new ArgumentException("The jurisdiction does not hold together.", nameof(jurisdiction));
        }

        try
        {
            var written = JsonSerializer.SerializeToUtf8Bytes(jurisdiction, LicensingJsonContext.Default.Jurisdiction);
            return Copy(Edition.With(jurisdiction.Code.Value, written), jurisdictions, Compact);
        }
        catch (JsonException wrong)
        {
            throw new ArgumentException("The jurisdiction has a value that is none of those there are.", nameof(jurisdiction), wrong);
        }
    }

    /// <summary>The same knowledge with a day from which the interstate compact works.</summary>
    /// <param name="operationalFrom">The first day on which a multistate license can be valid; null for never.</param>
    /// <returns>The new knowledge.</returns>
    public LicensingKnowledge WithCompactOperationalFrom(LocalDate? operationalFrom)
    {
        var day = operationalFrom is { } from ? LocalDatePattern.Iso.Format(CredentialStanding.ToIso(from)) : "never";
        return Copy(Edition.With($"compact-{day}", Encoding.UTF8.GetBytes(day)), Jurisdictions, Compact with { OperationalFrom = operationalFrom });
    }

    /// <summary>What a board's word for a status stands for.</summary>
    /// <param name="word">The word as the board writes it. Blanks at its ends and case do not matter; nothing else is guessed.</param>
    /// <param name="jurisdiction">The board's jurisdiction; null for the general words only.</param>
    /// <returns>The status, <see cref="CredentialStatus.Unknown"/> where nobody has mapped the word.</returns>
    public CredentialStatus StatusOf(string word, JurisdictionCode? jurisdiction)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Index.StatusOf(word, jurisdiction);
    }

    /// <summary>From what age clients decide alone in a place, and until when a parent or guardian is needed.</summary>
    /// <param name="jurisdiction">The place; null, or one that is not among <see cref="Jurisdictions"/>, for what the library proposes anywhere.</param>
    /// <returns>The ages. License checks and intake both go by them.</returns>
    public MinorLaw MinorLawOf(JurisdictionCode? jurisdiction) => MinorLaw.Of(Jurisdictions.Find(jurisdiction), Defaults);

    private LicensingKnowledge Copy(KnowledgeEdition edition, Catalogue<JurisdictionCode, Jurisdiction> jurisdictions, Compact compact) => new()
    {
        Edition = edition,
        Jurisdictions = jurisdictions,
        Treatments = Treatments,
        Exams = Exams,
        Sources = Sources,
        StatusWords = StatusWords,
        Compact = compact,
        Defaults = Defaults,
        National = National,
    };
}
