using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="SessionFormat"/>.</summary>
public sealed class SessionFormatJsonConverter() : TokenJsonConverter<SessionFormat>(
    (SessionFormat.Table, "table"),
    (SessionFormat.Chair, "chair"),
    (SessionFormat.Couple, "couple"),
    (SessionFormat.Mat, "mat"));
