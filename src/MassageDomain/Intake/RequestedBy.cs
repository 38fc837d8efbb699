using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>Who asked for the massage.</summary>
[JsonConverter(typeof(RequestedByJsonConverter))]
public enum RequestedBy
{
    /// <summary>The client.</summary>
    Client = 1,

    /// <summary>A physician or another clinician.</summary>
    Physician = 2,

    /// <summary>An insurer.</summary>
    Insurer = 3,

    /// <summary>An employer.</summary>
    Employer = 4,

    /// <summary>An attorney.</summary>
    Attorney = 5,

    /// <summary>Somebody who gave it as a gift.</summary>
    Gift = 6,
}
