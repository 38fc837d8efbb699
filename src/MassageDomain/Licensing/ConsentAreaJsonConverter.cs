using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="ConsentArea"/>.</summary>
public sealed class ConsentAreaJsonConverter() : TokenJsonConverter<ConsentArea>(
    (ConsentArea.Breast, "breast"),
    (ConsentArea.NippleAreola, "nipple-areola"),
    (ConsentArea.GlutealCleftPerineum, "gluteal-cleft-perineum"),
    (ConsentArea.InternalCavity, "internal-cavity"));
