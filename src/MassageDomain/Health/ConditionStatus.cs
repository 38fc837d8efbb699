using System.Text.Json.Serialization;

namespace MassageDomain.Health;

/// <summary>Where a condition stands.</summary>
[JsonConverter(typeof(ConditionStatusJsonConverter))]
public enum ConditionStatus
{
    /// <summary>It is there now.</summary>
    Active = 1,

    /// <summary>It may be there; nobody has confirmed it.</summary>
    Suspected = 2,

    /// <summary>It is there, and treatment or time keeps it quiet.</summary>
    Controlled = 3,

    /// <summary>It is over.</summary>
    Resolved = 4,

    /// <summary>It happened before.</summary>
    PastHistory = 5,

    /// <summary>A relative has or had it; it says nothing of the client.</summary>
    FamilyHistory = 6,
}
