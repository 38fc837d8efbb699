namespace MassageDomain;

/// <summary>One text in English and, where somebody wrote it, in Spanish and French.</summary>
public sealed record LocalizedText
{
    /// <summary>The English text.</summary>
    public required string En { get; init; }

    /// <summary>The Spanish text; null where there is none yet.</summary>
    public string? Es { get; init; }

    /// <summary>The French text; null where there is none yet.</summary>
    public string? Fr { get; init; }

    /// <summary>The text in a language, in English where that language has none.</summary>
    /// <param name="language">The wanted language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language switch
    {
        Language.Spanish => Es ?? En,
        Language.French => Fr ?? En,
        _ => En,
    };
}
