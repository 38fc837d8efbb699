using System.Text.Json.Serialization;

namespace MassageDomain.Techniques;

/// <summary>What a technique does to the body, as far as a rule can restrict it. A rule names mechanisms, a technique has them; where they meet, the rule restricts the technique.</summary>
[JsonConverter(typeof(MechanismJsonConverter))]
public enum Mechanism
{
    /// <summary>Pressure 4 to 5, or 3 and more with a technique that works deep.</summary>
    DeepPressure = 1,

    /// <summary>Long gliding strokes.</summary>
    Gliding = 2,

    /// <summary>Lifting and kneading (petrissage).</summary>
    Kneading = 3,

    /// <summary>Cross-fibre or deep friction, skin rolling.</summary>
    Friction = 4,

    /// <summary>Tapotement and percussion devices.</summary>
    Percussion = 5,

    /// <summary>Vibration by hand or device.</summary>
    Vibration = 6,

    /// <summary>Rocking and positional release.</summary>
    Rocking = 7,

    /// <summary>Passive, PNF or Thai stretching.</summary>
    Stretching = 8,

    /// <summary>Traction and joint mobilisation.</summary>
    Traction = 9,

    /// <summary>Heat on a part of the body: stones, compress, paraffin, a heated pad or table.</summary>
    LocalHeat = 10,

    /// <summary>Heat on the whole body: steam, sauna, bath, heated wrap.</summary>
    FullBodyHeat = 11,

    /// <summary>Cold stones, ice, contrast.</summary>
    Cold = 12,

    /// <summary>Dry cupping, still or moving.</summary>
    Suction = 13,

    /// <summary>Wet cupping: the skin is opened.</summary>
    SkinPuncture = 14,

    /// <summary>Gua sha and instrument-assisted scraping.</summary>
    Scraping = 15,

    /// <summary>Manual lymphatic drainage.</summary>
    LymphaticDrainage = 16,

    /// <summary>Menthol, capsaicin, salicylate and other active rubs; tape adhesive.</summary>
    TopicalActive = 17,

    /// <summary>Essential oils, fragranced or diffused products.</summary>
    Aroma = 18,

    /// <summary>Carrier oil or lotion.</summary>
    Lubricant = 19,

    /// <summary>Scrub, dry brush, peel.</summary>
    Exfoliation = 20,

    /// <summary>Body wrap, occlusion.</summary>
    Wrap = 21,

    /// <summary>Face or body mask.</summary>
    Mask = 22,

    /// <summary>Hair removal by wax or sugar.</summary>
    Waxing = 23,

    /// <summary>Facial treatment and face massage.</summary>
    Facial = 24,

    /// <summary>Any technique on the abdomen.</summary>
    Abdominal = 25,

    /// <summary>Work inside the mouth.</summary>
    Intraoral = 26,

    /// <summary>Craniosacral work.</summary>
    Craniosacral = 27,

    /// <summary>Reflexology and acupressure points.</summary>
    ReflexPoints = 28,

    /// <summary>Seated (chair) massage.</summary>
    Seated = 29,

    /// <summary>Lying face down.</summary>
    Prone = 30,

    /// <summary>Lying flat on the back.</summary>
    Supine = 31,

    /// <summary>Lying with the head lower than the body.</summary>
    HeadDown = 32,
}
