using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="SafetySignal"/>.</summary>
public sealed class SafetySignalJsonConverter() : TokenJsonConverter<SafetySignal>(
    (SafetySignal.NotRaised, "not-raised"),
    (SafetySignal.Raised, "raised"),
    (SafetySignal.NotKnown, "not-known"));
