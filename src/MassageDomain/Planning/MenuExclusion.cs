using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Something that a menu text names to be left out, as the feet in <c>Swedish, no feet</c>, and where in the text. Exactly one of technique, site and format is set.</summary>
public sealed record MenuExclusion
{
    /// <summary>The technique; null where something else is left out.</summary>
    public TechniqueCode? Technique { get; init; }

    /// <summary>The site; null where something else is left out.</summary>
    public BodySite? Site { get; init; }

    /// <summary>The way to hold the session; null where something else is left out.</summary>
    public SessionFormat? Format { get; init; }

    /// <summary>Where its words begin, in characters from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters they take.</summary>
    public required int Length { get; init; }
}
