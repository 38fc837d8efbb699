using System.Text.Json.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>Which side of the body, always the client's own left and right.</summary>
[JsonConverter(typeof(LateralityJsonConverter))]
public enum Laterality
{
    /// <summary>The client's own left.</summary>
    Left = 1,

    /// <summary>The client's own right.</summary>
    Right = 2,

    /// <summary>Both sides.</summary>
    Both = 3,
}
