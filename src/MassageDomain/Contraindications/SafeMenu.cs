using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>What is open to one client on one day. Everything on it is open by itself; a plan that combines several things is screened as a whole.</summary>
public sealed record SafeMenu
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What the massage is for.</summary>
    public required MassageType Type { get; init; }

    /// <summary>The positions in which the techniques may be done; empty where nothing is open.</summary>
    public IReadOnlyList<BodyPosition> Positions { get; init => field = ValueList.From(value); } = ValueList.From<BodyPosition>(null);

    /// <summary>The techniques that may be done somewhere, by code. Session formats, which are no techniques of their own, are not among them.</summary>
    public IReadOnlyList<SafeTechnique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<SafeTechnique>(null);

    /// <summary>The knowledge that judged it.</summary>
    public required KnowledgeEdition Edition { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SafeMenu);
}
