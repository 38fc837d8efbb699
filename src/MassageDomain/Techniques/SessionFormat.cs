using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>How a session is held.</summary>
[JsonConverter(typeof(SessionFormatJsonConverter))]
public enum SessionFormat
{
    /// <summary>One client on a table.</summary>
    Table = 1,

    /// <summary>One client, clothed, on a massage chair.</summary>
    Chair = 2,

    /// <summary>Two clients side by side, each with a therapist and a table.</summary>
    Couple = 3,

    /// <summary>One client, clothed, on a mat on the floor.</summary>
    Mat = 4,
}
