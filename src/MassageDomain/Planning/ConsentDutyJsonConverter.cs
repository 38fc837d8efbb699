using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="ConsentDuty"/>.</summary>
public sealed class ConsentDutyJsonConverter() : TokenJsonConverter<ConsentDuty>(
    (ConsentDuty.OwnDiscretion, "own-discretion"),
    (ConsentDuty.InformedPlan, "informed-plan"));
