using MassageDomain.Health;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Intake;

/// <summary>One allergy or intolerance as the client wrote it down.</summary>
public sealed record AllergyEntry
{
    /// <summary>What it is to, as written; null where only the kind is known.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Substance { get; init; }

    /// <summary>Which kind of allergy it is; null where nobody has said so yet, and screening then asks.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public HealthCode? Concept { get; init; }

    /// <summary>What it is to, by the catalogue; empty where nobody has said so yet.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<IngredientCode> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>What happens, in words; null where that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Reaction { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(AllergyEntry);
}
