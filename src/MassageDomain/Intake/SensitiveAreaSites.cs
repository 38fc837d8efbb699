using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Intake;

/// <summary>Where on the body chart a sensitive area is.</summary>
public sealed record SensitiveAreaSites
{
    /// <summary>The area.</summary>
    public required SensitiveArea Area { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The places.</summary>
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Mechanisms that always touch it.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);
}
