using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>What somebody is to the client.</summary>
[JsonConverter(typeof(PersonRelationJsonConverter))]
public enum PersonRelation
{
    /// <summary>Husband, wife or partner.</summary>
    SpouseOrPartner = 1,

    /// <summary>A parent.</summary>
    Parent = 2,

    /// <summary>A guardian by law.</summary>
    Guardian = 3,

    /// <summary>A foster parent.</summary>
    FosterParent = 4,

    /// <summary>A son or daughter.</summary>
    Child = 5,

    /// <summary>A brother or sister.</summary>
    Sibling = 6,

    /// <summary>Another relative.</summary>
    Relative = 7,

    /// <summary>A friend.</summary>
    Friend = 8,

    /// <summary>A carer.</summary>
    Carer = 9,

    /// <summary>Named by the client to decide on health care.</summary>
    HealthCareAgent = 10,

    /// <summary>Named by a court or the law to decide.</summary>
    SubstituteDecisionMaker = 11,

    /// <summary>Anybody else.</summary>
    Other = 12,
}
