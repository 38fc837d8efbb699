using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>How a client reacted to an earlier massage.</summary>
[JsonConverter(typeof(MassageReactionKindJsonConverter))]
public enum MassageReactionKind
{
    /// <summary>Soreness for more than a day.</summary>
    Soreness = 1,

    /// <summary>Bruises.</summary>
    Bruising = 2,

    /// <summary>Dizziness.</summary>
    Dizziness = 3,

    /// <summary>Fainting.</summary>
    Fainting = 4,

    /// <summary>Headache.</summary>
    Headache = 5,

    /// <summary>Nausea.</summary>
    Nausea = 6,

    /// <summary>A rash, redness or itching that stayed.</summary>
    SkinReaction = 7,

    /// <summary>Numbness or tingling.</summary>
    Numbness = 8,

    /// <summary>Strong feelings.</summary>
    EmotionalResponse = 9,

    /// <summary>The complaint grew worse.</summary>
    SymptomsWorse = 10,

    /// <summary>Something else.</summary>
    Other = 11,
}
