namespace MassageDomain.Techniques;

/// <summary>An oil, cream, mask, glove or other material that a session uses.</summary>
public sealed record Product
{
    /// <summary>What the practice calls it; null where that does not matter.</summary>
    public string? Name { get; init; }

    /// <summary>What is in it, as far as it matters for safety.</summary>
    public IReadOnlyList<IngredientCode> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>Whether the whole label was read, so that an ingredient that is not listed is not in it.</summary>
    public required bool LabelRead { get; init; }
}
