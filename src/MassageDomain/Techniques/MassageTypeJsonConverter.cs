using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="MassageType"/>.</summary>
public sealed class MassageTypeJsonConverter() : TokenJsonConverter<MassageType>(
    (MassageType.Clinical, "clinical"),
    (MassageType.Spa, "spa"));
