using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>How the client lies or sits.</summary>
[JsonConverter(typeof(BodyPositionJsonConverter))]
public enum BodyPosition
{
    /// <summary>Face down.</summary>
    Prone = 1,

    /// <summary>Flat on the back.</summary>
    Supine = 2,

    /// <summary>On the side.</summary>
    SideLying = 3,

    /// <summary>On the back with the upper body raised.</summary>
    SemiReclined = 4,

    /// <summary>Sitting, as in a massage chair.</summary>
    Seated = 5,

    /// <summary>Head lower than the body.</summary>
    HeadDown = 6,
}
