using System.Text.Json.Serialization;

namespace MassageDomain.Records;

/// <summary>How a rule comes to judge a session differently.</summary>
[JsonConverter(typeof(RuleDifferenceKindJsonConverter))]
public enum RuleDifferenceKind
{
    /// <summary>Only the newer knowledge has the rule.</summary>
    Added = 1,

    /// <summary>Only the older knowledge has the rule.</summary>
    Removed = 2,

    /// <summary>Both have it, and it says something else.</summary>
    Rewritten = 3,

    /// <summary>Both have it word for word; what it is about, such as a technique or the body chart, is described differently.</summary>
    Unchanged = 4,
}
