using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>What a mark on the body chart stands for.</summary>
[JsonConverter(typeof(BodyMarkKindJsonConverter))]
public enum BodyMarkKind
{
    /// <summary>Pain.</summary>
    Pain = 1,

    /// <summary>A dull ache.</summary>
    Ache = 2,

    /// <summary>Less feeling.</summary>
    Numbness = 3,

    /// <summary>Pins and needles.</summary>
    Tingling = 4,

    /// <summary>Burning.</summary>
    Burning = 5,

    /// <summary>Stiffness.</summary>
    Stiffness = 6,

    /// <summary>Less strength.</summary>
    Weakness = 7,

    /// <summary>Swelling.</summary>
    Swelling = 8,

    /// <summary>Something on the skin.</summary>
    SkinChange = 9,

    /// <summary>A scar.</summary>
    Scar = 10,
}
