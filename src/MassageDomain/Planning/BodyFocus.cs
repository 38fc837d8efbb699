using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>How much of the body is worked on.</summary>
[JsonConverter(typeof(BodyFocusJsonConverter))]
public enum BodyFocus
{
    /// <summary>The whole body, evenly.</summary>
    WholeBody = 1,

    /// <summary>The affected area and what bears on it.</summary>
    AffectedArea = 2,
}
