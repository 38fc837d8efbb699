using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>How sure the therapist is of something seen or felt.</summary>
[JsonConverter(typeof(FindingConfidenceJsonConverter))]
public enum FindingConfidence
{
    /// <summary>A guess.</summary>
    Low = 1,

    /// <summary>Fairly sure.</summary>
    Moderate = 2,

    /// <summary>Sure.</summary>
    High = 3,
}
