using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>Whether a session may take place, from the least to the most restrictive.</summary>
[JsonConverter(typeof(VerdictJsonConverter))]
public enum Verdict
{
    /// <summary>Nothing stands against it.</summary>
    Proceed = 1,

    /// <summary>It may take place with the changes named.</summary>
    ProceedWithChanges = 2,

    /// <summary>A technique or a site must go.</summary>
    ChangePlan = 3,

    /// <summary>Something that is needed is not known.</summary>
    NotAssessed = 4,

    /// <summary>A clinician's written clearance is needed.</summary>
    ClearanceNeeded = 5,

    /// <summary>No massage.</summary>
    DoNotTreat = 6,
}
