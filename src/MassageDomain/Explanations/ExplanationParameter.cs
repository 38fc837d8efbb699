namespace MassageDomain.Explanations;

/// <summary>What stands for one name in braces in a template.</summary>
public sealed record ExplanationParameter
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The words that stand for it.</summary>
    public required string Value { get; init; }

    /// <summary>The name alone: the value may be about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => $"{nameof(ExplanationParameter)} {Name}";
}
