using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>What a change is about.</summary>
[JsonConverter(typeof(ChangeKindJsonConverter))]
public enum ChangeKind
{
    /// <summary>How hard.</summary>
    Pressure = 1,

    /// <summary>Another technique.</summary>
    Technique = 2,

    /// <summary>Where.</summary>
    Site = 3,

    /// <summary>How the client lies or sits.</summary>
    Position = 4,

    /// <summary>How long.</summary>
    Duration = 5,

    /// <summary>Heat or cold.</summary>
    Temperature = 6,

    /// <summary>Oil, cream or another product.</summary>
    Product = 7,

    /// <summary>Table, cushions, gloves, tools.</summary>
    Equipment = 8,

    /// <summary>Cleanliness and protection against infection.</summary>
    Hygiene = 9,

    /// <summary>Room, light, scent, company.</summary>
    Environment = 10,

    /// <summary>What to ask, explain or agree.</summary>
    Communication = 11,

    /// <summary>What to watch for.</summary>
    Monitoring = 12,

    /// <summary>When.</summary>
    Timing = 13,

    /// <summary>To whom to send the client, or whose word to get.</summary>
    Referral = 14,

    /// <summary>Who may do it.</summary>
    Training = 15,
}
