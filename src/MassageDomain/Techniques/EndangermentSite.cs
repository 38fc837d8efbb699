using MassageDomain.Anatomy;
using MassageDomain.Evidence;

namespace MassageDomain.Techniques;

/// <summary>A place where nerves, vessels or organs lie unprotected, so that care is due in everybody.</summary>
public sealed record EndangermentSite
{
    /// <summary>The site's name.</summary>
    public required EndangermentSiteCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The regions it lies in.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);

    /// <summary>The structures at risk.</summary>
    public IReadOnlyList<string> Structures { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The mechanisms to be careful with; empty for all of them.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>The deepest pressure that is prudent there; null where the advice says it better.</summary>
    public PressureLevel? MaxPressure { get; init; }

    /// <summary>What to do.</summary>
    public required LocalizedText Advice { get; init; }

    /// <summary>Why.</summary>
    public required Grounds Grounds { get; init; }
}
