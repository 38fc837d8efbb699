using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>Who is asked to pay besides the client, and under what.</summary>
[JsonConverter(typeof(ClaimKindJsonConverter))]
public enum ClaimKind
{
    /// <summary>Health insurance.</summary>
    HealthInsurance = 1,

    /// <summary>Workers' compensation.</summary>
    WorkersCompensation = 2,

    /// <summary>A motor vehicle claim.</summary>
    MotorAccident = 3,

    /// <summary>A personal injury claim with an attorney.</summary>
    PersonalInjury = 4,

    /// <summary>A health savings or flexible spending account.</summary>
    HealthSpendingAccount = 5,

    /// <summary>Another payer.</summary>
    Other = 6,
}
