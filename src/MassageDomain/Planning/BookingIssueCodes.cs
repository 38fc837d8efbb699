namespace MassageDomain.Planning;

/// <summary>What can be wrong with a booking.</summary>
public static class BookingIssueCodes
{
    /// <summary>The plan is for the other type of massage.</summary>
    public static IssueCode PlanOfOtherType { get; } = new("booking.plan.other-type", IssueSeverity.Error, "The plan is for the other type of massage.");

    /// <summary>Nothing is planned, or the plan names no technique, so that it cannot be said whether the session can be held.</summary>
    public static IssueCode NoPlan { get; } = new("booking.plan.none", IssueSeverity.Error, "No technique is planned.");

    /// <summary>The session is shorter or longer than is usual for the plan's type.</summary>
    public static IssueCode UnusualMinutes { get; } = new("booking.plan.minutes", IssueSeverity.Warning, "The length is not usual for this type of massage.");

    /// <summary>A technique of the plan is not offered in the plan's type of massage, and nothing worse is said of it.</summary>
    public static IssueCode TechniqueOfOtherType { get; } = new("booking.technique.other-type", IssueSeverity.Warning, "A technique is not usual in this type of massage.");

    /// <summary>A technique of the plan is not in the catalogue, so it cannot be said whether it agrees.</summary>
    public static IssueCode UnknownTechnique { get; } = new("booking.technique.unknown", IssueSeverity.Error, "A technique is not in the catalogue.");

    /// <summary>The purpose belongs to the other type of massage.</summary>
    public static IssueCode PurposeOfOtherType { get; } = new("booking.purpose.other-type", IssueSeverity.Warning, "The purpose belongs to the other type of massage.");

    /// <summary>The purpose is not in the catalogue.</summary>
    public static IssueCode UnknownPurpose { get; } = new("booking.purpose.unknown", IssueSeverity.Warning, "The purpose is not in the catalogue.");

    /// <summary>No purpose of the type is named.</summary>
    public static IssueCode NoPurpose { get; } = new("booking.purpose.none", IssueSeverity.Warning, "No purpose of this type of massage is named.");

    /// <summary>Nobody has said who pays, so that it cannot be said what the payer asks for.</summary>
    public static IssueCode NoPayer { get; } = new("booking.payer.none", IssueSeverity.Warning, "Nobody has said who pays.");

    /// <summary>A payer that pays for necessary treatment alone is billed for spa massage.</summary>
    public static IssueCode SpaForMedicalPayer { get; } = new("booking.payer.spa-session", IssueSeverity.Error, "The payer pays for medically necessary treatment and not for spa massage.");

    /// <summary>A payer that pays for necessary treatment alone is billed for a technique of spa massage.</summary>
    public static IssueCode SpaTechniqueForMedicalPayer { get; } = new("booking.payer.spa-technique", IssueSeverity.Error, "The payer pays for medically necessary treatment and not for this technique.");

    /// <summary>The payer does not pay for massage by itself.</summary>
    public static IssueCode PayerDoesNotPay { get; } = new("booking.payer.does-not-pay", IssueSeverity.Error, "The payer does not pay for massage by itself.");

    /// <summary>Spa massage is booked under a physician's order.</summary>
    public static IssueCode SpaUnderOrder { get; } = new("booking.order.spa-session", IssueSeverity.Error, "A physician’s order asks for treatment, and spa massage is booked.");

    /// <summary>A technique of spa massage is planned under a physician's order.</summary>
    public static IssueCode SpaTechniqueUnderOrder { get; } = new("booking.order.spa-technique", IssueSeverity.Error, "A physician’s order asks for treatment, and the technique is one of spa massage.");

    /// <summary>Something that the type or the payer asks for is not on file.</summary>
    public static IssueCode Missing { get; } = new("booking.missing", IssueSeverity.Error, "Something that the booking must have is not on file.");
}
