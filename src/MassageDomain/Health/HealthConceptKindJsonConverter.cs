using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The wire tokens of <see cref="HealthConceptKind"/>.</summary>
public sealed class HealthConceptKindJsonConverter() : TokenJsonConverter<HealthConceptKind>(
    (HealthConceptKind.Condition, "condition"),
    (HealthConceptKind.Procedure, "procedure"),
    (HealthConceptKind.Device, "device"),
    (HealthConceptKind.Allergy, "allergy"),
    (HealthConceptKind.Medication, "medication"),
    (HealthConceptKind.Symptom, "symptom"));
