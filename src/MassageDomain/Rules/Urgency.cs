using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>How soon the client should be seen by somebody else.</summary>
[JsonConverter(typeof(UrgencyJsonConverter))]
public enum Urgency
{
    /// <summary>No need.</summary>
    None = 1,

    /// <summary>Advise an appointment.</summary>
    Routine = 2,

    /// <summary>Medical care today.</summary>
    SameDay = 3,

    /// <summary>Emergency services now.</summary>
    Emergency = 4,
}
