using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Which way a score moved by what matters to clients.</summary>
[JsonConverter(typeof(AlertKindJsonConverter))]
public enum AlertKind
{
    /// <summary>Better by at least the important change.</summary>
    MovedBetter = 1,

    /// <summary>Worse by at least the important change.</summary>
    MovedWorse = 2,
}
