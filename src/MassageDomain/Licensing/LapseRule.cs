namespace MassageDomain.Licensing;

/// <summary>What happens when a credential is not renewed in time.</summary>
public sealed record LapseRule
{
    /// <summary>Days after the end in which it can still be renewed; 0 where there are none; null where not known.</summary>
    public int? GraceDays { get; init; }

    /// <summary>Whether the holder may practice in the days of grace; false where the law says no and where nothing was read.</summary>
    public bool PracticeInGrace { get; init; }

    /// <summary>Months after the end in which it can be reinstated without a new application; null where not known.</summary>
    public int? ReinstatableMonths { get; init; }

    /// <summary>What becomes of it; null where not found.</summary>
    public string? Consequence { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
