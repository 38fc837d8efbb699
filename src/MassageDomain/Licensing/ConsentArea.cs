using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>A part of the body for which law or good practice asks for consent of its own.</summary>
[JsonConverter(typeof(ConsentAreaJsonConverter))]
public enum ConsentArea
{
    /// <summary>Breast tissue.</summary>
    Breast = 1,

    /// <summary>Nipple and areola.</summary>
    NippleAreola = 2,

    /// <summary>Gluteal cleft and perineum.</summary>
    GlutealCleftPerineum = 3,

    /// <summary>Inside the mouth, the nose or another body cavity.</summary>
    InternalCavity = 4,
}
