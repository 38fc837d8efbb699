using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What a higher score of a scale means for the client.</summary>
[JsonConverter(typeof(ScoreDirectionJsonConverter))]
public enum ScoreDirection
{
    /// <summary>More of the complaint.</summary>
    HigherIsWorse = 1,

    /// <summary>More of what is wanted.</summary>
    HigherIsBetter = 2,

    /// <summary>More of something that is neither good nor bad in itself, such as effort: there is no improvement to speak of.</summary>
    HigherIsMore = 3,
}
