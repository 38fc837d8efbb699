namespace MassageDomain.Licensing;

/// <summary>When somebody in training may give massage.</summary>
public sealed record StudentRule
{
    /// <summary>Whether only as part of required coursework.</summary>
    public bool RequiredCourseworkOnly { get; init; }

    /// <summary>Whether only without pay.</summary>
    public bool UnpaidOnly { get; init; }

    /// <summary>Whether a supervisor must be on the site.</summary>
    public bool OnSiteSupervision { get; init; }

    /// <summary>Years for which the supervisor must have been licensed in good standing; null for none.</summary>
    public int? SupervisorYears { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
