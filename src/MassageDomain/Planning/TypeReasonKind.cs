using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>Why a type of massage is recommended, or is not.</summary>
[JsonConverter(typeof(TypeReasonKindJsonConverter))]
public enum TypeReasonKind
{
    /// <summary>The purpose belongs to the type.</summary>
    Purpose = 1,

    /// <summary>There is a physician’s order.</summary>
    Order = 2,

    /// <summary>The payer pays for treatment that is medically necessary.</summary>
    Payer = 3,

    /// <summary>The type treats conditions of this kind.</summary>
    Condition = 4,

    /// <summary>The client has a condition and wants something else: screening looks at it whatever the type.</summary>
    ConditionIsScreened = 5,

    /// <summary>The purpose is not in the catalogue and says nothing.</summary>
    UnknownPurpose = 6,

    /// <summary>The condition is not in the catalogue and says nothing.</summary>
    UnknownCondition = 7,

    /// <summary>Nothing speaks for either type.</summary>
    NothingSaid = 8,
}
