namespace MassageDomain.Licensing;

/// <summary>Liability insurance that a credential needs.</summary>
public sealed record InsuranceRule
{
    /// <summary>Whether it is asked for.</summary>
    public required Provision Needed { get; init; }

    /// <summary>The least cover for one incident, in US dollars; null where no amount is known.</summary>
    public int? PerIncidentUsd { get; init; }

    /// <summary>The least cover for a year, in US dollars; null where no amount is known.</summary>
    public int? PerYearUsd { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
