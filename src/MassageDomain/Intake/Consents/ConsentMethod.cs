using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>How a consent was given.</summary>
[JsonConverter(typeof(ConsentMethodJsonConverter))]
public enum ConsentMethod
{
    /// <summary>On paper, with a signature.</summary>
    Written = 1,

    /// <summary>With an electronic signature.</summary>
    ElectronicSignature = 2,

    /// <summary>By ticking a statement.</summary>
    Tick = 3,

    /// <summary>Aloud, noted by the practice.</summary>
    Spoken = 4,
}
