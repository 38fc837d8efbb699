using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Where a credential stands, in this library's words; the board's own word is kept beside it.</summary>
[JsonConverter(typeof(CredentialStatusJsonConverter))]
public enum CredentialStatus
{
    /// <summary>In force.</summary>
    Active = 1,

    /// <summary>In force under discipline.</summary>
    Probation = 2,

    /// <summary>In force with restrictions.</summary>
    Restricted = 3,

    /// <summary>In force for a limited time: temporary, provisional or a permit.</summary>
    Temporary = 4,

    /// <summary>In force for supervised practice only.</summary>
    Student = 5,

    /// <summary>Applied for.</summary>
    Pending = 6,

    /// <summary>Laid down by its holder; may be taken up again.</summary>
    Inactive = 7,

    /// <summary>Not renewed; renewable or restorable.</summary>
    Lapsed = 8,

    /// <summary>Not renewed in time.</summary>
    Expired = 9,

    /// <summary>Not renewed in time; renewable with a penalty.</summary>
    Delinquent = 10,

    /// <summary>Null and void, cancelled or closed: a new application is needed.</summary>
    Void = 11,

    /// <summary>Suspended, also as an emergency or for an administrative reason.</summary>
    Suspended = 12,

    /// <summary>Revoked, also for an administrative reason.</summary>
    Revoked = 13,

    /// <summary>Given up, as a rule because of discipline.</summary>
    Surrendered = 14,

    /// <summary>Refused.</summary>
    Denied = 15,

    /// <summary>Retired.</summary>
    Retired = 16,

    /// <summary>The holder has died.</summary>
    Deceased = 17,

    /// <summary>A word that nobody has mapped. Somebody must look; until then nobody is authorized.</summary>
    Unknown = 18,
}
