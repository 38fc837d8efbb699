using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>What stands behind a consent.</summary>
[JsonConverter(typeof(ConsentKindJsonConverter))]
public enum ConsentKind
{
    /// <summary>Nature, purpose, benefits, risks, alternatives and the right to stop were explained.</summary>
    Informed = 1,

    /// <summary>The client takes part at their own wish, risk and discretion. It replaces neither the health questions nor care.</summary>
    OwnRisk = 2,
}
