using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Whether holders of a credential may give a treatment.</summary>
[JsonConverter(typeof(ScopeStanceJsonConverter))]
public enum ScopeStance
{
    /// <summary>They may.</summary>
    Allowed = 1,

    /// <summary>They may under a condition, which the rule's detail says.</summary>
    Conditional = 2,

    /// <summary>Jurisdictions differ and nothing was read for this one: ask the board. A practice that has asked says so in the question.</summary>
    Confirm = 3,

    /// <summary>They may not.</summary>
    Excluded = 4,
}
