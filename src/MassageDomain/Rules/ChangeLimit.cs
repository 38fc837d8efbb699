using MassageDomain.Techniques;

namespace MassageDomain.Rules;

/// <summary>The number that a change keeps to, so that an app can set it or check it without reading the sentence.</summary>
public sealed record ChangeLimit
{
    /// <summary>What is limited, and the unit of <see cref="Value"/>: one of the kinds that have a number.</summary>
    public required LimitKind Kind { get; init; }

    /// <summary>The number, above 0, in the unit of <see cref="Kind"/>.</summary>
    public required decimal Value { get; init; }
}
