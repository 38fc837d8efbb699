using System.Text.Json.Serialization;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>A filled-in outcome scale: what a client answered, in any order.</summary>
/// <remarks>Items that are not listed are blank.</remarks>
public sealed record ScaleAnswers
{
    /// <summary>The scale.</summary>
    public required ScaleCode Scale { get; init; }

    /// <summary>The version that was filled in; null for the version that the data describes.</summary>
    public string? Version { get; init; }

    /// <summary>The variant; null for the scale's default.</summary>
    public VariantCode? Variant { get; init; }

    /// <summary>The day it was filled in; null where that is not known.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? On { get; init; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<ItemAnswer> Items { get; init => field = ValueList.From(value); } = ValueList.From<ItemAnswer>(null);

    /// <summary>The main score as somebody wrote it down, to be checked against the items; null where nobody did.</summary>
    public decimal? StatedScore { get; init; }

    /// <summary>Further scores as somebody wrote them down, such as those of subscales, to be checked against the items; empty where nobody did.</summary>
    public IReadOnlyList<StatedScore> StatedScores { get; init => field = ValueList.From(value); } = ValueList.From<StatedScore>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ScaleAnswers);
}
