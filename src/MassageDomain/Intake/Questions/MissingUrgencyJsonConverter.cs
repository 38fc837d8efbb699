using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>The wire tokens of <see cref="MissingUrgency"/>.</summary>
public sealed class MissingUrgencyJsonConverter() : TokenJsonConverter<MissingUrgency>(
    (MissingUrgency.BeforeSession, "before-session"),
    (MissingUrgency.OnTheDay, "on-the-day"),
    (MissingUrgency.WhenConvenient, "when-convenient"));
