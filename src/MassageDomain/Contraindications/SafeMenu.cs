using System.Text.Json.Serialization;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>What is open to one client on one day: which techniques, where, how deep and in which positions.</summary>
/// <remarks>Every technique is open by itself, in one place at a time and in one position; a plan that combines several is screened as a whole.</remarks>
public sealed record SafeMenu
{
    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>What the massage is for.</summary>
    [DataClassification(DataClass.Administrative)]
    public required MassageType Type { get; init; }

    /// <summary>The techniques that may be done somewhere, by code. Session formats, which are no techniques of their own, are not among them.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<SafeTechnique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<SafeTechnique>(null);

    /// <summary>The knowledge that judged it.</summary>
    [DataClassification(DataClass.Administrative)]
    public required KnowledgeEdition Edition { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SafeMenu);
}
