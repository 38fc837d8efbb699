using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="FindingEffect"/>.</summary>
public sealed class FindingEffectJsonConverter() : TokenJsonConverter<FindingEffect>(
    (FindingEffect.Notice, "notice"),
    (FindingEffect.Condition, "condition"),
    (FindingEffect.CannotAssess, "cannot-assess"),
    (FindingEffect.Blocks, "blocks"));
