using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="ClaimKind"/>.</summary>
public sealed class ClaimKindJsonConverter() : TokenJsonConverter<ClaimKind>(
    (ClaimKind.HealthInsurance, "health-insurance"),
    (ClaimKind.WorkersCompensation, "workers-compensation"),
    (ClaimKind.MotorAccident, "motor-accident"),
    (ClaimKind.PersonalInjury, "personal-injury"),
    (ClaimKind.HealthSpendingAccount, "health-spending-account"),
    (ClaimKind.Other, "other"));
