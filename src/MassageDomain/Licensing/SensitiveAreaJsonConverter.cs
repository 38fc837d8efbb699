using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="SensitiveArea"/>.</summary>
public sealed class SensitiveAreaJsonConverter() : TokenJsonConverter<SensitiveArea>(
    (SensitiveArea.Breast, "breast"),
    (SensitiveArea.NippleAreola, "nipple-areola"),
    (SensitiveArea.GlutealCleftPerineum, "gluteal-cleft-perineum"),
    (SensitiveArea.InternalCavity, "internal-cavity"));
