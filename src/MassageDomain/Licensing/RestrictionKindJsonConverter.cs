using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="RestrictionKind"/>.</summary>
public sealed class RestrictionKindJsonConverter() : TokenJsonConverter<RestrictionKind>(
    (RestrictionKind.Treatments, "treatments"),
    (RestrictionKind.Supervision, "supervision"),
    (RestrictionKind.Other, "other"));
