using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>A technique that is open to a client, and where.</summary>
public sealed record SafeTechnique
{
    /// <summary>The technique.</summary>
    [DataClassification(DataClass.Health)]
    public required TechniqueCode Technique { get; init; }

    /// <summary>Where and how deep, the deepest first.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<SafePlace> Places { get; init => field = ValueList.From(value); } = ValueList.From<SafePlace>(null);

    /// <summary>The positions in which all of that holds; on the side is always among them.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodyPosition> Positions { get; init => field = ValueList.From(value); } = ValueList.From<BodyPosition>(null);

    /// <summary>The type's name alone: what is open to somebody is about that person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SafeTechnique);
}
