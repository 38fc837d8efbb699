using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>What a rule does to a session, from the least to the most.</summary>
[JsonConverter(typeof(SeverityJsonConverter))]
public enum Severity
{
    /// <summary>Proceed with changes.</summary>
    Adapt = 1,

    /// <summary>Treat, but not there.</summary>
    Local = 2,

    /// <summary>Only with a clinician's written clearance; without it as <see cref="Absolute"/>.</summary>
    Clearance = 3,

    /// <summary>Not at all, or not with that technique.</summary>
    Absolute = 4,
}
