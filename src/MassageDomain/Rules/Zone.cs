using MassageDomain.Anatomy;

namespace MassageDomain.Rules;

/// <summary>Where on the body a rule restricts: from the reported sites outward, in named places, or both together.</summary>
public sealed record Zone
{
    /// <summary>How far it reaches from the sites of the fact; null where those do not matter.</summary>
    public SiteReach? Sites { get; init; }

    /// <summary>How many centimetres around the site, where that is known better than "around"; null otherwise. Regions are the finest places there are, so a margin of 10 cm and more takes in the neighbouring regions.</summary>
    public int? MarginCm { get; init; }

    /// <summary>Regions that are restricted wherever the fact's sites are.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);

    /// <summary>Areas that are restricted wherever the fact's sites are.</summary>
    public IReadOnlyList<AreaCode> Areas { get; init => field = ValueList.From(value); } = ValueList.From<AreaCode>(null);

    /// <summary>Which sides of <see cref="Regions"/> and <see cref="Areas"/>; null for both.</summary>
    public ZoneSide? Side { get; init; }

    /// <summary>Areas to restrict where <see cref="Sites"/> is set and no site was reported; empty where the site must then be asked for.</summary>
    public IReadOnlyList<AreaCode> AreasIfUnknown { get; init => field = ValueList.From(value); } = ValueList.From<AreaCode>(null);

    /// <summary>Regions to restrict where <see cref="Sites"/> is set and no site was reported.</summary>
    public IReadOnlyList<RegionCode> RegionsIfUnknown { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);
}
