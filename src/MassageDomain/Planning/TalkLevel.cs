using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>How much is said during a session.</summary>
[JsonConverter(typeof(TalkLevelJsonConverter))]
public enum TalkLevel
{
    /// <summary>Little: the client rests.</summary>
    Minimal = 1,

    /// <summary>All the time, about pain and pressure.</summary>
    Constant = 2,
}
