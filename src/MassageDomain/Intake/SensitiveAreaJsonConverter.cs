using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="SensitiveArea"/>.</summary>
public sealed class SensitiveAreaJsonConverter() : TokenJsonConverter<SensitiveArea>(
    (SensitiveArea.Scalp, "scalp"),
    (SensitiveArea.Face, "face"),
    (SensitiveArea.FrontOfNeck, "front-of-neck"),
    (SensitiveArea.Chest, "chest"),
    (SensitiveArea.Breast, "breast"),
    (SensitiveArea.Abdomen, "abdomen"),
    (SensitiveArea.Buttocks, "buttocks"),
    (SensitiveArea.InnerThigh, "inner-thigh"),
    (SensitiveArea.GlutealCleftAndPerineum, "gluteal-cleft-and-perineum"),
    (SensitiveArea.InsideMouth, "inside-mouth"),
    (SensitiveArea.Feet, "feet"));
