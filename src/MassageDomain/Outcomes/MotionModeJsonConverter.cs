using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MotionMode"/>.</summary>
public sealed class MotionModeJsonConverter() : TokenJsonConverter<MotionMode>(
    (MotionMode.Active, "active"),
    (MotionMode.Passive, "passive"));
