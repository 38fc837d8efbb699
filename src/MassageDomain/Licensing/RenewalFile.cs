using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace MassageDomain.Licensing;

/// <summary>What is on file for the next renewal.</summary>
public sealed record RenewalFile
{
    /// <summary>The credential to be renewed.</summary>
    public required Credential Credential { get; init; }

    /// <summary>Courses, in any order.</summary>
    public IReadOnlyList<CeEntry> Courses { get; init => field = ValueList.From(value); } = ValueList.From<CeEntry>(null);

    /// <summary>Whether it is the first renewal.</summary>
    public bool FirstRenewal { get; init; }

    /// <summary>Surplus hours of the period before; null for none. Only what the rule allows is counted.</summary>
    public decimal? CarriedOverHours { get; init; }

    /// <summary>The last day of the period of continuing education, where the rule does not tell it; null otherwise.</summary>
    [JsonConverter(typeof(NodaTimeDefaultJsonConverterFactory))]
    public LocalDate? CePeriodEnd { get; init; }

    /// <summary>Whether the check that the renewal needs is done.</summary>
    public required Answer BackgroundCheck { get; init; }

    /// <summary>Whether the course on human trafficking is done.</summary>
    public required Answer TraffickingCourse { get; init; }

    /// <summary>Whether insurance is in force.</summary>
    public required Answer Insurance { get; init; }

    /// <summary>Whether a law examination that the renewal needs is passed.</summary>
    public required Answer LawExam { get; init; }

    /// <summary>Whether a national board certification is current.</summary>
    public required Answer NationalCertification { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RenewalFile);
}
