using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Why hours of a course do not count.</summary>
[JsonConverter(typeof(CeExclusionJsonConverter))]
public enum CeExclusion
{
    /// <summary>It was completed after the day of the question.</summary>
    AfterToday = 1,

    /// <summary>It was completed outside the period.</summary>
    OutsidePeriod = 2,

    /// <summary>It was counted for another renewal.</summary>
    AlreadyUsed = 3,

    /// <summary>It is recorded twice.</summary>
    Duplicate = 4,

    /// <summary>No more hours may be taken otherwise than in person.</summary>
    OverOnlineLimit = 5,

    /// <summary>Its hours make no sense: below 0, above 500, or fewer than those given to subjects.</summary>
    Invalid = 6,
}
