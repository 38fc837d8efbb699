namespace MassageDomain.Explanations;

/// <summary>A sentence with names in braces for what is filled in.</summary>
public sealed record ExplanationTemplate
{
    /// <summary>The key, which never changes its meaning.</summary>
    public required string Key { get; init; }

    /// <summary>The sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Key;

    internal static ExplanationTemplate Of(string key, string en, string es, string fr) => new() { Key = key, Text = new() { En = en, Es = es, Fr = fr } };
}
