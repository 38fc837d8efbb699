using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="ExpiryMoment"/>.</summary>
public sealed class ExpiryMomentJsonConverter() : TokenJsonConverter<ExpiryMoment>(
    (ExpiryMoment.EndOfDay, "end-of-day"),
    (ExpiryMoment.StartOfDay, "start-of-day"));
