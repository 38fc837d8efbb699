using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="MechanicalAction"/>.</summary>
public sealed class MechanicalActionJsonConverter() : TokenJsonConverter<MechanicalAction>(
    (MechanicalAction.Compression, "compression"),
    (MechanicalAction.Friction, "friction"),
    (MechanicalAction.Stretch, "stretch"),
    (MechanicalAction.Traction, "traction"),
    (MechanicalAction.Percussion, "percussion"),
    (MechanicalAction.Vibration, "vibration"),
    (MechanicalAction.Movement, "movement"),
    (MechanicalAction.Holding, "holding"),
    (MechanicalAction.Suction, "suction"),
    (MechanicalAction.Puncture, "puncture"),
    (MechanicalAction.Heat, "heat"),
    (MechanicalAction.Cold, "cold"),
    (MechanicalAction.Chemical, "chemical"),
    (MechanicalAction.Occlusion, "occlusion"),
    (MechanicalAction.Exfoliation, "exfoliation"),
    (MechanicalAction.Adhesion, "adhesion"));
