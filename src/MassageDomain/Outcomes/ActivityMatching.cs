using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What to do where a client who chose the activities rates not all of them again.</summary>
[JsonConverter(typeof(ActivityMatchingJsonConverter))]
public enum ActivityMatching
{
    /// <summary>No comparison unless every activity of the baseline that belongs to the score was rated again.</summary>
    Strict = 1,

    /// <summary>Compare the means of the activities that were rated both times, one at least, with a warning.</summary>
    MatchedOnly = 2,
}
