using MassageDomain.Anatomy;

namespace MassageDomain.Planning;

/// <summary>A site that a menu text names.</summary>
public sealed record MenuSite
{
    /// <summary>The site.</summary>
    public required BodySite Site { get; init; }

    /// <summary>
    /// Whether it comes on top of where the technique is usually done, as the feet in <c>Swedish + feet</c>; otherwise the technique is done there and
    /// nowhere else, as in <c>deep tissue back</c>.
    /// </summary>
    public required bool Adds { get; init; }

    /// <summary>Where the words begin, in characters from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters they take.</summary>
    public required int Length { get; init; }
}
