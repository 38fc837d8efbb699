namespace MassageDomain.Explanations;

/// <summary>One sentence, with the key and the parameters it was made of, so that an app can say it in a language or a tone of its own.</summary>
public sealed record Explanation
{
    /// <summary>The key of the template; <see cref="Explain.Templates"/> has them all.</summary>
    public required string Key { get; init; }

    /// <summary>What stands for the names in braces in the template, in the language of <see cref="Text"/>.</summary>
    public IReadOnlyList<ExplanationParameter> Parameters { get; init => field = ValueList.From(value); } = ValueList.From<ExplanationParameter>(null);

    /// <summary>The sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The key alone: the sentence may be about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => $"{nameof(Explanation)} {Key}";
}
