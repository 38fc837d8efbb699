using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>What is on file for the next renewal.</summary>
public sealed record RenewalFile
{
    /// <summary>The credential to be renewed.</summary>
    [DataClassification(DataClass.FreeText)]
    public required Credential Credential { get; init; }

    /// <summary>Courses, in any order.</summary>
    [DataClassification(DataClass.Identity)]
    public IReadOnlyList<CeEntry> Courses { get; init => field = ValueList.From(value); } = ValueList.From<CeEntry>(null);

    /// <summary>Whether it is the first renewal.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool FirstRenewal { get; init; }

    /// <summary>Completed years of practice; null where not recorded. Some rules ask less of those who have practiced for long.</summary>
    [DataClassification(DataClass.Administrative)]
    public int? YearsOfPractice { get; init; }

    /// <summary>Surplus hours of the period before; null for none. Only what the rule allows is counted.</summary>
    [DataClassification(DataClass.Administrative)]
    public decimal? CarriedOverHours { get; init; }

    /// <summary>The last day of the period of continuing education, where the rule does not tell it; null otherwise.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? CePeriodEnd { get; init; }

    /// <summary>Whether the check that the renewal needs is done.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer BackgroundCheck { get; init; }

    /// <summary>Whether the course on human trafficking is done.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer TraffickingCourse { get; init; }

    /// <summary>Whether insurance is in force.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer Insurance { get; init; }

    /// <summary>Whether a law examination that the renewal needs is passed.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer LawExam { get; init; }

    /// <summary>Whether a national board certification is current.</summary>
    [DataClassification(DataClass.Administrative)]
    public required Answer NationalCertification { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(RenewalFile);
}
