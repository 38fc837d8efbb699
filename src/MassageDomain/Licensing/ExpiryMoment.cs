using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>When on its last day a credential ends.</summary>
[JsonConverter(typeof(ExpiryMomentJsonConverter))]
public enum ExpiryMoment
{
    /// <summary>At the end of the day: the day itself is still covered.</summary>
    EndOfDay = 1,

    /// <summary>At the beginning of the day: the day before is the last one covered.</summary>
    StartOfDay = 2,
}
