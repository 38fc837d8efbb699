namespace MassageDomain.Licensing;

/// <summary>The stretch of time between two days, seen from the year in which a credential ends.</summary>
public sealed record CeWindow
{
    /// <summary>The month, 1 to 12, of the first day.</summary>
    public required int FromMonth { get; init; }

    /// <summary>The day, 1 to 31, of the first day.</summary>
    public required int FromDay { get; init; }

    /// <summary>In which year: 0 for the year in which the credential ends.</summary>
    public required int FromYearsBefore { get; init; }

    /// <summary>The month, 1 to 12, of the last day.</summary>
    public required int ThroughMonth { get; init; }

    /// <summary>The day, 1 to 31, of the last day.</summary>
    public required int ThroughDay { get; init; }

    /// <summary>In which year: 0 for the year in which the credential ends.</summary>
    public required int ThroughYearsBefore { get; init; }
}
