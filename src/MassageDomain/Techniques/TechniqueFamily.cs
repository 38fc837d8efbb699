using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The family a technique belongs to, by its goal or its means.</summary>
[JsonConverter(typeof(TechniqueFamilyJsonConverter))]
public enum TechniqueFamily
{
    /// <summary>To relax: classic strokes and comfort.</summary>
    Relaxation = 1,

    /// <summary>To change a tissue or a function.</summary>
    Clinical = 2,

    /// <summary>To re-educate movement.</summary>
    Movement = 3,

    /// <summary>To balance, by touch or points.</summary>
    Energy = 4,

    /// <summary>By heat or cold.</summary>
    Thermal = 5,

    /// <summary>By a product's active ingredients.</summary>
    Topical = 6,

    /// <summary>Skin and beauty treatments of a spa.</summary>
    Spa = 7,

    /// <summary>A way to hold a session; the technique is chosen besides.</summary>
    Format = 8,
}
