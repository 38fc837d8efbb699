using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="BodyMarkKind"/>.</summary>
public sealed class BodyMarkKindJsonConverter() : TokenJsonConverter<BodyMarkKind>(
    (BodyMarkKind.Pain, "pain"),
    (BodyMarkKind.Ache, "ache"),
    (BodyMarkKind.Numbness, "numbness"),
    (BodyMarkKind.Tingling, "tingling"),
    (BodyMarkKind.Burning, "burning"),
    (BodyMarkKind.Stiffness, "stiffness"),
    (BodyMarkKind.Weakness, "weakness"),
    (BodyMarkKind.Swelling, "swelling"),
    (BodyMarkKind.SkinChange, "skin-change"),
    (BodyMarkKind.Scar, "scar"));
