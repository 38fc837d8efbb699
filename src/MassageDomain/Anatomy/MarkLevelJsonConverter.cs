using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The wire tokens of <see cref="MarkLevel"/>.</summary>
public sealed class MarkLevelJsonConverter() : TokenJsonConverter<MarkLevel>(
    (MarkLevel.Fine, "fine"),
    (MarkLevel.Careful, "careful"),
    (MarkLevel.Avoid, "avoid"));
