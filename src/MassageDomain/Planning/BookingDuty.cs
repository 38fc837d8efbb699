using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>What a booking must have on file.</summary>
[JsonConverter(typeof(BookingDutyJsonConverter))]
public enum BookingDuty
{
    /// <summary>The health history, as deep as the type asks.</summary>
    History = 1,

    /// <summary>The assessment of the type.</summary>
    Assessment = 2,

    /// <summary>The measures by which the result is judged.</summary>
    Measures = 3,

    /// <summary>The consent of the type.</summary>
    Consent = 4,

    /// <summary>The kind of record.</summary>
    Record = 5,

    /// <summary>A physician’s order.</summary>
    Order = 6,

    /// <summary>The payer’s authorization.</summary>
    Authorization = 7,

    /// <summary>A letter of medical necessity.</summary>
    LetterOfNecessity = 8,
}
