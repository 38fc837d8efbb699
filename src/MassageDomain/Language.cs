using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain;

/// <summary>A language that texts of the library are written in.</summary>
[JsonConverter(typeof(LanguageJsonConverter))]
public enum Language
{
    /// <summary>English.</summary>
    English = 1,

    /// <summary>Spanish.</summary>
    Spanish = 2,

    /// <summary>French.</summary>
    French = 3,
}
