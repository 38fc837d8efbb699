using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Words of a menu text that belong together, and what they are.</summary>
internal sealed class MenuPiece
{
    public required int At { get; init; }

    public required int Count { get; init; }

    public bool IsLength { get; init; }

    public Technique? Technique { get; set; }

    public BodySite? Site { get; set; }

    public Laterality? SiteSide { get; set; }

    public SessionFormat? Format { get; set; }

    public Laterality? Side { get; init; }

    public bool IsUsed { get; set; }

    /// <summary>Whether the words describe as often as they name a technique.</summary>
    public bool Describes { get; init; }

    /// <summary>The words that leave this one out; empty where it is not left out.</summary>
    public List<MenuPiece> LeftOutBy { get; } = [];

    /// <summary>Whether it belongs to the words that leave something out.</summary>
    public bool LeavesOut { get; set; }

    public bool IsItem => Technique is not null || Site is not null || Format is not null;

    /// <summary>Whether it names a technique and nothing else.</summary>
    public bool IsTechniqueAlone => Technique is not null && Site is null && Format is null;
}
