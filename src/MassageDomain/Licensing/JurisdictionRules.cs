using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>One jurisdiction made ready for checks.</summary>
internal sealed class JurisdictionRules
{
    private readonly DateTimeZone?[] _zones;
    private readonly LocalDate? _placesSince;

    // By the number of the kind of place; at 0 for one that nothing exempts.
    private readonly Provision[] _placeNeeds;

    public JurisdictionRules(Jurisdiction jurisdiction, TreatmentScope[] scopes, LicensingDefaults defaults)
    {
        Jurisdiction = jurisdiction;
        Scopes = scopes;
        Kind = jurisdiction.Regulation.Kind;
        Minors = MinorRules.Of(jurisdiction, defaults);
        SensitiveAreas = jurisdiction.SensitiveAreas;
        DefaultSensitiveAreas = defaults.SensitiveAreas;
        _placesSince = jurisdiction.Establishment?.From?.Earliest;
        _placeNeeds = [.. Enumerable.Range(0, (int)Enum.GetValues<PremisesKind>().Max() + 1).Select(premises => NeedOf(jurisdiction, (PremisesKind)premises))];
        _zones = [.. jurisdiction.TimeZones.Select(id => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id))];
        ExpiryZone = jurisdiction.Term?.Zone is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null;
        HasLimitedTitles = jurisdiction.Titles.Any(title => title.ClinicalExcluded);
        HasSupervisedTitles = jurisdiction.Titles.Any(title => title.SupervisedOnly);
    }

    public Jurisdiction Jurisdiction { get; }

    /// <summary>By the position of the treatment in the catalogue.</summary>
    public TreatmentScope[] Scopes { get; }

    public RegulationKind Kind { get; }

    public IReadOnlyList<MinorRule> Minors { get; }

    public IReadOnlyList<SensitiveAreaRule> SensitiveAreas { get; }

    public IReadOnlyList<SensitiveAreaRule> DefaultSensitiveAreas { get; }

    /// <summary>The zone by whose calendar credentials end, where the law names one.</summary>
    public DateTimeZone? ExpiryZone { get; }

    /// <summary>Whether one of the titles leaves clinical massage out.</summary>
    public bool HasLimitedTitles { get; }

    /// <summary>Whether one of the titles works under supervision only.</summary>
    public bool HasSupervisedTitles { get; }

    /// <summary>Whether a person needs a credential for massage. What is not known is needed.</summary>
    public bool NeedsCredential => AsksForCredential(Kind);

    /// <summary>Whether a person needs a credential for massage.</summary>
    public static bool AsksForCredential(RegulationKind kind) =>
        kind is not (RegulationKind.None or RegulationKind.VoluntaryCertification or RegulationKind.CodeOfConduct);

    /// <summary>Whether a place needs a credential of its own on a day. What is not known is open where a person needs one.</summary>
    public Provision NeedOfPlace(PremisesKind premises, LocalDate day) =>
        day < _placesSince ? Provision.NotRequired : _placeNeeds[(uint)premises < (uint)_placeNeeds.Length ? (int)premises : 0];

    /// <summary>The earliest and the latest local date of a moment in the zones of the jurisdiction; that in UTC where it names none.</summary>
    public (LocalDate First, LocalDate Last) DatesOf(Instant moment)
    {
        (LocalDate First, LocalDate Last)? dates = null;
        foreach (var zone in _zones)
        {
            var date = DateSteps.DateIn(zone ?? DateTimeZone.Utc, moment);
            dates = dates is var (first, last) ? (LocalDate.Min(first, date), LocalDate.Max(last, date)) : (date, date);
        }

        return dates ?? (DateSteps.DateIn(DateTimeZone.Utc, moment), DateSteps.DateIn(DateTimeZone.Utc, moment));
    }

    /// <summary>The zone, where places in the jurisdiction keep it.</summary>
    public DateTimeZone? FindZone(string id)
    {
        var ids = Jurisdiction.TimeZones;
        for (var i = 0; i < ids.Count; i++)
        {
            if (string.Equals(ids[i], id, StringComparison.Ordinal))
            {
                return _zones[i];
            }
        }

        return null;
    }

    /// <summary>The title that a credential names, by its letters or in full; null where it names none that the jurisdiction issues.</summary>
    public CredentialTitle? FindTitle(string? text)
    {
        if (text is null)
        {
            return null;
        }

        text = text.Trim();
        var titles = Jurisdiction.Titles;
        for (var i = 0; i < titles.Count; i++)
        {
            var title = titles[i];
            if (string.Equals(title.Abbreviation, text, StringComparison.OrdinalIgnoreCase) || string.Equals(title.Name, text, StringComparison.OrdinalIgnoreCase))
            {
                return title;
            }
        }

        return null;
    }

    private static Provision NeedOf(Jurisdiction jurisdiction, PremisesKind premises) => jurisdiction.Establishment switch
    {
        null => AsksForCredential(jurisdiction.Regulation.Kind) ? Provision.Unknown : Provision.NotRequired,
        var rule when rule.Exempt.Contains(premises) => Provision.NotRequired,
        { Credential: Provision.Required } rule when rule.ExemptionUnknown.Contains(premises) => Provision.Unknown,
        { Credential: Provision.Required } rule when rule.ExemptOnCondition.Contains(premises) => Provision.Conditional,
        var rule => rule.Credential,
    };

    /// <summary>Whether the jurisdiction accepts this kind of paper for massage.</summary>
    public bool Accepts(CredentialKind kind)
    {
        if (kind is CredentialKind.Temporary or CredentialKind.Student or CredentialKind.MultistateLicense)
        {
            return true;
        }

        var titles = Jurisdiction.Titles;
        if (titles.Count == 0)
        {
            return kind is CredentialKind.License or CredentialKind.Registration;
        }

        for (var i = 0; i < titles.Count; i++)
        {
            if (titles[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
