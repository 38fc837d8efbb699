using System.Text.Json.Serialization;

namespace MassageDomain.Records;

/// <summary>Why somebody went on in view of a finding.</summary>
[JsonConverter(typeof(AcknowledgementReasonJsonConverter))]
public enum AcknowledgementReason
{
    /// <summary>The changes that the finding asks for were made.</summary>
    ChangesMade = 1,

    /// <summary>The client's clinician agreed, and nothing in writing is there yet.</summary>
    ClinicianAgreed = 2,

    /// <summary>The therapist looked at the client and judged that the finding does not fit.</summary>
    TherapistJudgement = 3,

    /// <summary>The client was told of the risk and wished to go on.</summary>
    ClientInformed = 4,

    /// <summary>The session was not held, or was broken off.</summary>
    NotTreated = 5,

    /// <summary>Another reason, which the note says.</summary>
    Other = 6,
}
