using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Whether a law asks for something.</summary>
[JsonConverter(typeof(ProvisionJsonConverter))]
public enum Provision
{
    /// <summary>It is asked for.</summary>
    Required = 1,

    /// <summary>It is asked for in some cases; the detail says which.</summary>
    Conditional = 2,

    /// <summary>It is not asked for.</summary>
    NotRequired = 3,

    /// <summary>Not known. A check that depends on it does not pass until somebody finds out.</summary>
    Unknown = 4,
}
