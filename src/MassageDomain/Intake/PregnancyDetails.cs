using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>What a form asks about pregnancy beyond the pregnancy itself and its week, which are in the health history.</summary>
public sealed record PregnancyDetails
{
    /// <summary>Whether the client is or may be pregnant; null where that was not asked.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Answer? Pregnant { get; init; }

    /// <summary>Who looks after the pregnancy; null where that was not said.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public string? CareProvider { get; init; }

    /// <summary>Whether they know of the massage and agree, as the client says; null where that was not asked. It is no letter.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Answer? ProviderAgrees { get; init; }

    /// <summary>When the client last gave birth; null where that was not said.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PartialDate? LastBirthOn { get; init; }

    /// <summary>Whether the client breast-feeds; null where that was not asked.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Answer? Breastfeeding { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PregnancyDetails);
}
