using System.Text.Json.Serialization;
using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>The circumferences of one limb on one day, from which its volume is worked out.</summary>
public sealed record LimbGirths
{
    /// <summary>The limb.</summary>
    [DataClassification(DataClass.Health)]
    public required Limb Limb { get; init; }

    /// <summary>The client's own left or right.</summary>
    [DataClassification(DataClass.Health)]
    public required Laterality Side { get; init; }

    /// <summary>The circumferences, from one end of the limb to the other; two at least.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<Girth> Girths { get; init => field = ValueList.From(value); } = ValueList.From<Girth>(null);

    /// <summary>The day.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(LimbGirths);
}
