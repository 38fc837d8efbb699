using System.Text.Json.Serialization;

namespace MassageDomain.Contraindications;

/// <summary>Whether a rule holds for this client.</summary>
[JsonConverter(typeof(FindingStateJsonConverter))]
public enum FindingState
{
    /// <summary>It holds.</summary>
    Applies = 1,

    /// <summary>An answer is missing; because the rule only asks for changes, they are made as if it held.</summary>
    Assumed = 2,

    /// <summary>An answer is missing, and until it is there the session is not assessed.</summary>
    NotAssessed = 3,

    /// <summary>It holds, and a clearance on file answers it; its limits stay in force.</summary>
    Cleared = 4,
}
