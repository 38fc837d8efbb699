using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="Mechanism"/>.</summary>
public sealed class MechanismJsonConverter() : TokenJsonConverter<Mechanism>(
    (Mechanism.DeepPressure, "deep-pressure"),
    (Mechanism.Gliding, "gliding"),
    (Mechanism.Kneading, "kneading"),
    (Mechanism.Friction, "friction"),
    (Mechanism.Percussion, "percussion"),
    (Mechanism.Vibration, "vibration"),
    (Mechanism.Rocking, "rocking"),
    (Mechanism.Stretching, "stretching"),
    (Mechanism.Traction, "traction"),
    (Mechanism.LocalHeat, "local-heat"),
    (Mechanism.FullBodyHeat, "full-body-heat"),
    (Mechanism.Cold, "cold"),
    (Mechanism.Suction, "suction"),
    (Mechanism.SkinPuncture, "skin-puncture"),
    (Mechanism.Scraping, "scraping"),
    (Mechanism.LymphaticDrainage, "lymphatic-drainage"),
    (Mechanism.TopicalActive, "topical-active"),
    (Mechanism.Aroma, "aroma"),
    (Mechanism.Lubricant, "lubricant"),
    (Mechanism.Exfoliation, "exfoliation"),
    (Mechanism.Wrap, "wrap"),
    (Mechanism.Mask, "mask"),
    (Mechanism.Waxing, "waxing"),
    (Mechanism.Facial, "facial"),
    (Mechanism.Abdominal, "abdominal"),
    (Mechanism.Intraoral, "intraoral"),
    (Mechanism.Craniosacral, "craniosacral"),
    (Mechanism.ReflexPoints, "reflex-points"),
    (Mechanism.Seated, "seated"),
    (Mechanism.Prone, "prone"),
    (Mechanism.Supine, "supine"),
    (Mechanism.HeadDown, "head-down"));
