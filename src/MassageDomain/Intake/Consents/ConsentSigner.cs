using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>Who gave a consent.</summary>
[JsonConverter(typeof(ConsentSignerJsonConverter))]
public enum ConsentSigner
{
    /// <summary>The client.</summary>
    Client = 1,

    /// <summary>A parent or guardian, for a minor.</summary>
    Guardian = 2,

    /// <summary>Somebody who decides for a client who cannot.</summary>
    Substitute = 3,
}
