namespace MassageDomain.Techniques;

/// <summary>An ingredient or material that can matter for allergy or safety.</summary>
public sealed record Ingredient
{
    /// <summary>The ingredient's name.</summary>
    public required IngredientCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What labels and people call it, in any language.</summary>
    public LocalizedWordings? Wordings { get; init; }

    /// <summary>Broader ingredients that this one is a kind of, such as fragrance for an essential oil.</summary>
    public IReadOnlyList<IngredientCode> KindOf { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>The mechanisms that any product with it brings, such as aroma; empty for none of its own.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);
}
