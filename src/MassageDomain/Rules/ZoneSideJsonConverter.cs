using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="ZoneSide"/>.</summary>
public sealed class ZoneSideJsonConverter() : TokenJsonConverter<ZoneSide>(
    (ZoneSide.Affected, "affected"),
    (ZoneSide.Both, "both"),
    (ZoneSide.Left, "left"),
    (ZoneSide.Right, "right"));
