using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>Why an answer is still open.</summary>
[JsonConverter(typeof(MissingReasonJsonConverter))]
public enum MissingReason
{
    /// <summary>Nobody asked.</summary>
    NotAsked = 1,

    /// <summary>The client does not know.</summary>
    Unknown = 2,

    /// <summary>The client would not say.</summary>
    Declined = 3,

    /// <summary>It was answered too long ago.</summary>
    OutOfDate = 4,

    /// <summary>It was answered yes, and nothing is listed.</summary>
    NothingListed = 5,

    /// <summary>It was answered in words that nobody has read yet.</summary>
    NotRead = 6,
}
