using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="PayerKind"/>.</summary>
public sealed class PayerKindJsonConverter() : TokenJsonConverter<PayerKind>(
    (PayerKind.Client, "client"),
    (PayerKind.Gift, "gift"),
    (PayerKind.HealthInsurance, "health-insurance"),
    (PayerKind.WorkersCompensation, "workers-compensation"),
    (PayerKind.AutoInsurance, "auto-insurance"),
    (PayerKind.Attorney, "attorney"),
    (PayerKind.HealthSavings, "health-savings"),
    (PayerKind.VeteransAffairs, "veterans-affairs"),
    (PayerKind.Medicare, "medicare"));
