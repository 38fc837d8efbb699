namespace MassageDomain.Licensing;

/// <summary>Words that only holders of a credential may use of themselves.</summary>
public sealed record ProtectedWords
{
    /// <summary>The words, as the law lists them.</summary>
    public IReadOnlyList<string> Words { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>Who may not use them, and whether the board may add to them; null where not recorded.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
