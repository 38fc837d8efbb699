using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>A technique that a menu text names, and where in the text.</summary>
public sealed record MenuTechnique
{
    /// <summary>The technique.</summary>
    public required TechniqueCode Technique { get; init; }

    /// <summary>Where the words begin, in characters from 0.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters they take.</summary>
    public required int Length { get; init; }

    /// <summary>The sites that the text names with it; empty where it names none.</summary>
    public IReadOnlyList<MenuSite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<MenuSite>(null);
}
