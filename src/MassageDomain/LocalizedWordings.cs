namespace MassageDomain;

/// <summary>The words that people use for one thing, by language; the proper name is not repeated here.</summary>
public sealed record LocalizedWordings
{
    /// <summary>English wordings.</summary>
    public IReadOnlyList<string> En { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>Spanish wordings.</summary>
    public IReadOnlyList<string> Es { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>French wordings.</summary>
    public IReadOnlyList<string> Fr { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The wordings in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The wordings; empty where there are none.</returns>
    public IReadOnlyList<string> In(Language language) => language switch
    {
        Language.Spanish => Es,
        Language.French => Fr,
        _ => En,
    };
}
