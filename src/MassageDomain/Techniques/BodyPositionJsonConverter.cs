using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="BodyPosition"/>.</summary>
public sealed class BodyPositionJsonConverter() : TokenJsonConverter<BodyPosition>(
    (BodyPosition.Prone, "prone"),
    (BodyPosition.Supine, "supine"),
    (BodyPosition.SideLying, "side-lying"),
    (BodyPosition.SemiReclined, "semi-reclined"),
    (BodyPosition.Seated, "seated"),
    (BodyPosition.HeadDown, "head-down"));
