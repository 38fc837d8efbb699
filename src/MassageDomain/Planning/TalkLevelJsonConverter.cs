using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="TalkLevel"/>.</summary>
public sealed class TalkLevelJsonConverter() : TokenJsonConverter<TalkLevel>(
    (TalkLevel.Minimal, "minimal"),
    (TalkLevel.Constant, "constant"));
