using System.Text.Json.Serialization;

namespace MassageDomain.Health;

/// <summary>What sort of thing a health concept is.</summary>
[JsonConverter(typeof(HealthConceptKindJsonConverter))]
public enum HealthConceptKind
{
    /// <summary>A disease, injury or state, pregnancy among them.</summary>
    Condition = 1,

    /// <summary>Something that was done: an operation, a cosmetic or medical treatment.</summary>
    Procedure = 2,

    /// <summary>Something in or on the body: an implant, a line, a pump.</summary>
    Device = 3,

    /// <summary>An allergy or intolerance.</summary>
    Allergy = 4,

    /// <summary>A class of medicines.</summary>
    Medication = 5,

    /// <summary>Something the client feels or shows now.</summary>
    Symptom = 6,
}
