using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>How a course was given.</summary>
[JsonConverter(typeof(CeModeJsonConverter))]
public enum CeMode
{
    /// <summary>In a room with the teacher.</summary>
    InPerson = 1,

    /// <summary>Live over the network, with the teacher answering.</summary>
    LiveOnline = 2,

    /// <summary>Recorded, by post or by reading; a recorded webinar is self-study.</summary>
    SelfStudy = 3,
}
