using MassageDomain.Evidence;

namespace MassageDomain.Techniques;

/// <summary>A limit that holds for everybody, whatever their health.</summary>
public sealed record TechniqueLimit
{
    /// <summary>What the limit is about, and the unit of <see cref="Value"/>.</summary>
    public required LimitKind Kind { get; init; }

    /// <summary>The number, in the unit of <see cref="Kind"/>; null where the limit is a way of working or a list of sites.</summary>
    public decimal? Value { get; init; }

    /// <summary>The sites that the technique must leave out, or to which an age applies; empty where the limit is not about sites.</summary>
    public IReadOnlyList<Anatomy.BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<Anatomy.BodySite>(null);

    /// <summary>The limit in a sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Why it holds.</summary>
    public required Grounds Grounds { get; init; }
}
