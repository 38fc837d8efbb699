using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Strength of a muscle by manual testing, from none to normal. The grades are an order, not quantities.</summary>
/// <remarks>Grades of the Medical Research Council (Memorandum 45, 1976) with plus and minus; what plus and minus mean is general knowledge and improves agreement between raters little. 0+ and 1- do not exist.</remarks>
[JsonConverter(typeof(MuscleGradeJsonConverter))]
public enum MuscleGrade
{
    /// <summary>No contraction.</summary>
    Zero = 1,

    /// <summary>A flicker, no movement.</summary>
    One = 2,

    /// <summary>Part of the range with gravity eliminated.</summary>
    TwoMinus = 3,

    /// <summary>The full range with gravity eliminated.</summary>
    Two = 4,

    /// <summary>A beginning of movement against gravity.</summary>
    TwoPlus = 5,

    /// <summary>More than half of the range against gravity.</summary>
    ThreeMinus = 6,

    /// <summary>The full range against gravity, no resistance.</summary>
    Three = 7,

    /// <summary>The full range against gravity and slight resistance.</summary>
    ThreePlus = 8,

    /// <summary>Against gravity and less than moderate resistance.</summary>
    FourMinus = 9,

    /// <summary>Against gravity and moderate resistance.</summary>
    Four = 10,

    /// <summary>Against gravity and more than moderate resistance.</summary>
    FourPlus = 11,

    /// <summary>Barely less than normal.</summary>
    FiveMinus = 12,

    /// <summary>Normal strength.</summary>
    Five = 13,
}
