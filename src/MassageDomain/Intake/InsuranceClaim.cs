using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Who is asked to pay, and under which claim.</summary>
public sealed record InsuranceClaim
{
    /// <summary>What sort of claim it is.</summary>
    [DataClassification(DataClass.Financial)]
    public required ClaimKind Kind { get; init; }

    /// <summary>Who pays; null where that was not said.</summary>
    [DataClassification(DataClass.Financial)]
    public string? Payer { get; init; }

    /// <summary>The number of the policy or member; null where it was not said.</summary>
    [DataClassification(DataClass.Financial)]
    public string? MemberId { get; init; }

    /// <summary>The number of the claim; null where there is none.</summary>
    [DataClassification(DataClass.Financial)]
    public string? ClaimNumber { get; init; }

    /// <summary>The day of the injury that the claim is about; null where there is none.</summary>
    [DataClassification(DataClass.Health)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? InjuredOn { get; init; }

    /// <summary>Who handles it; null where that was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Adjuster { get; init; }

    /// <summary>How to reach them; null where that was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? AdjusterPhone { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(InsuranceClaim);
}
