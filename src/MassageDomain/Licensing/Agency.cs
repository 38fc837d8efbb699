namespace MassageDomain.Licensing;

/// <summary>The board or agency that issues credentials and keeps the roster.</summary>
public sealed record Agency
{
    /// <summary>The board's name; null where not known.</summary>
    public string? Name { get; init; }

    /// <summary>The department that it belongs to; null where not recorded.</summary>
    public string? Parent { get; init; }

    /// <summary>What did the work before; null where not recorded.</summary>
    public string? Formerly { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
