using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="TargetState"/>.</summary>
public sealed class TargetStateJsonConverter() : TokenJsonConverter<TargetState>(
    (TargetState.Reached, "reached"),
    (TargetState.OnTrack, "on-track"),
    (TargetState.Behind, "behind"),
    (TargetState.Missed, "missed"),
    (TargetState.NotAssessable, "not-assessable"));
