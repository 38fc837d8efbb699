using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="MassageReactionKind"/>.</summary>
public sealed class MassageReactionKindJsonConverter() : TokenJsonConverter<MassageReactionKind>(
    (MassageReactionKind.Soreness, "soreness"),
    (MassageReactionKind.Bruising, "bruising"),
    (MassageReactionKind.Dizziness, "dizziness"),
    (MassageReactionKind.Fainting, "fainting"),
    (MassageReactionKind.Headache, "headache"),
    (MassageReactionKind.Nausea, "nausea"),
    (MassageReactionKind.SkinReaction, "skin-reaction"),
    (MassageReactionKind.Numbness, "numbness"),
    (MassageReactionKind.EmotionalResponse, "emotional-response"),
    (MassageReactionKind.SymptomsWorse, "symptoms-worse"),
    (MassageReactionKind.Other, "other"));
