using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What a restriction on a credential takes away.</summary>
[JsonConverter(typeof(RestrictionKindJsonConverter))]
public enum RestrictionKind
{
    /// <summary>The named treatments may not be given.</summary>
    Treatments = 1,

    /// <summary>Practice under supervision only.</summary>
    Supervision = 2,

    /// <summary>Something else, which somebody must read before the person works.</summary>
    Other = 3,
}
