using System.Text.Json.Serialization;

namespace MassageDomain.Privacy;

/// <summary>How closely a piece of data must be kept. The order is from the freest to the closest.</summary>
/// <remarks>The classes overlap with those of the HIPAA safe harbour list, 45 CFR 164.514(b)(2), and are coarser: they say who may see something, not what to remove before publishing.</remarks>
[JsonConverter(typeof(DataClassJsonConverter))]
public enum DataClass
{
    /// <summary>The practice's own key for a record: the one thing about a person that may be logged.</summary>
    Key = 1,

    /// <summary>Needed to run the visit and says nothing of health: dates, versions, languages, choices of comfort.</summary>
    Administrative = 2,

    /// <summary>Says who the person is: names, date of birth.</summary>
    Identity = 3,

    /// <summary>Reaches the person or somebody near to them.</summary>
    Contact = 4,

    /// <summary>Payers, claims and numbers of policies.</summary>
    Financial = 5,

    /// <summary>Health in the widest sense: conditions, medicines, pain, what was opted out of.</summary>
    Health = 6,

    /// <summary>Health that does particular harm in the wrong hands: pregnancy, mental health, infections that carry a stigma, capacity.</summary>
    SensitiveHealth = 7,

    /// <summary>Anything that somebody typed: it may hold any of the others and is kept as the closest of them.</summary>
    FreeText = 8,
}
