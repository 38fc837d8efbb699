using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>How soon an open answer must be settled.</summary>
[JsonConverter(typeof(MissingUrgencyJsonConverter))]
public enum MissingUrgency
{
    /// <summary>No session may start without it; it can be settled at any time before.</summary>
    BeforeSession = 1,

    /// <summary>No session may start without it, and it holds for the day alone: ask when the client comes.</summary>
    OnTheDay = 2,

    /// <summary>It belongs on file; a session may start without it.</summary>
    WhenConvenient = 3,
}
