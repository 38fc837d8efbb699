using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="Urgency"/>.</summary>
public sealed class UrgencyJsonConverter() : TokenJsonConverter<Urgency>(
    (Urgency.None, "none"),
    (Urgency.Routine, "routine"),
    (Urgency.SameDay, "same-day"),
    (Urgency.Emergency, "emergency"));
