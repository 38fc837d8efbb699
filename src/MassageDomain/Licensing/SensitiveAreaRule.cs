using MassageDomain.Anatomy;

namespace MassageDomain.Licensing;

/// <summary>What work on a sensitive area needs.</summary>
public sealed record SensitiveAreaRule
{
    /// <summary>The area.</summary>
    public required ConsentArea Area { get; init; }

    /// <summary>Whether a written consent for this area is needed.</summary>
    public bool WrittenConsent { get; init; }

    /// <summary>Whether a prescription, or else a further written consent, is needed.</summary>
    public bool PrescriptionOrConsent { get; init; }

    /// <summary>Whether an authority beyond the license is needed, such as an endorsement.</summary>
    public bool SpecialAuthority { get; init; }

    /// <summary>The regions of the body chart that are the area; a plan that names one of them includes it. Only the rules of <see cref="LicensingDefaults"/> say so; empty where the chart has none, and then the area is stated with its consent or not touched.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);

    /// <summary>The areas of the body chart that the area is part of; a plan that names one of them includes it. Work on the whole body leaves sensitive areas out unless they are named. Only the rules of <see cref="LicensingDefaults"/> say so.</summary>
    public IReadOnlyList<AreaCode> Areas { get; init => field = ValueList.From(value); } = ValueList.From<AreaCode>(null);

    /// <summary>The treatments that always touch the area. Only the rules of <see cref="LicensingDefaults"/> say so.</summary>
    public IReadOnlyList<TreatmentCode> Treatments { get; init => field = ValueList.From(value); } = ValueList.From<TreatmentCode>(null);

    /// <summary>What else the rule says; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
