using MassageDomain.Serialization;

namespace MassageDomain.Evidence;

/// <summary>The wire tokens of <see cref="SourceTrust"/>.</summary>
public sealed class SourceTrustJsonConverter() : TokenJsonConverter<SourceTrust>(
    (SourceTrust.A, "a"),
    (SourceTrust.B, "b"),
    (SourceTrust.C, "c"),
    (SourceTrust.D, "d"));
