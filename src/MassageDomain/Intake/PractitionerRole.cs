using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>What somebody who looks after the client's health does.</summary>
[JsonConverter(typeof(PractitionerRoleJsonConverter))]
public enum PractitionerRole
{
    /// <summary>A physician, whatever the field.</summary>
    Physician = 1,

    /// <summary>A nurse or nurse practitioner.</summary>
    Nurse = 2,

    /// <summary>A midwife.</summary>
    Midwife = 3,

    /// <summary>A physical therapist.</summary>
    Physiotherapist = 4,

    /// <summary>A chiropractor.</summary>
    Chiropractor = 5,

    /// <summary>An osteopath.</summary>
    Osteopath = 6,

    /// <summary>An acupuncturist.</summary>
    Acupuncturist = 7,

    /// <summary>Another massage therapist.</summary>
    MassageTherapist = 8,

    /// <summary>A psychotherapist, psychologist or counsellor.</summary>
    MentalHealthProfessional = 9,

    /// <summary>A dentist.</summary>
    Dentist = 10,

    /// <summary>Another profession.</summary>
    Other = 11,
}
