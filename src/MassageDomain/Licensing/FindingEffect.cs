using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What a finding does to a license check, from the least to the most restrictive.</summary>
[JsonConverter(typeof(FindingEffectJsonConverter))]
public enum FindingEffect
{
    /// <summary>Nothing; somebody should know.</summary>
    Notice = 1,

    /// <summary>The person may work if the condition is kept.</summary>
    Condition = 2,

    /// <summary>It cannot be told whether the person may work.</summary>
    CannotAssess = 3,

    /// <summary>The person may not work.</summary>
    Blocks = 4,
}
