using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What came of a license check, from the least to the most restrictive.</summary>
[JsonConverter(typeof(LicenseVerdictJsonConverter))]
public enum LicenseVerdict
{
    /// <summary>The person may do it.</summary>
    Authorized = 1,

    /// <summary>The person may do it if every condition among the findings is kept.</summary>
    AuthorizedWithConditions = 2,

    /// <summary>It cannot be told; the findings say what is missing. Nobody is authorized meanwhile.</summary>
    NotAssessable = 3,

    /// <summary>The person may not do it.</summary>
    NotAuthorized = 4,
}
