using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>Which sides of named regions a restriction covers.</summary>
[JsonConverter(typeof(ZoneSideJsonConverter))]
public enum ZoneSide
{
    /// <summary>The sides of the reported sites; both where none is reported.</summary>
    Affected = 1,

    /// <summary>Both sides.</summary>
    Both = 2,

    /// <summary>The client's own left.</summary>
    Left = 3,

    /// <summary>The client's own right.</summary>
    Right = 4,
}
