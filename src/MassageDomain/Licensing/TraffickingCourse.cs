namespace MassageDomain.Licensing;

/// <summary>Whether a course on human trafficking is asked for.</summary>
public sealed record TraffickingCourse
{
    /// <summary>At the first application.</summary>
    public required Provision AtEntry { get; init; }

    /// <summary>At each renewal.</summary>
    public required Provision AtRenewal { get; init; }

    /// <summary>The length; null where not recorded.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Since when; null where not recorded.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The duty to put up a notice; null for none known.</summary>
    public string? Signs { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
