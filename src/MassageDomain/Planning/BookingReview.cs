using MassageDomain.Privacy;

namespace MassageDomain.Planning;

/// <summary>What a booking must have on file, and where type, plan, purpose and payer do not agree.</summary>
public sealed record BookingReview
{
    /// <summary>Everything that must be on file, whether it is or not.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<BookingRequirement> Requirements { get; init => field = ValueList.From(value); } = ValueList.From<BookingRequirement>(null);

    /// <summary>What is missing and what does not agree: first what does not agree, then what is missing; empty where the session can be held as booked. Whether the plan is sound by itself, <see cref="SessionPlanValidation"/> says.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<ValidationIssue> Issues { get; init => field = ValueList.From(value); } = ValueList.From<ValidationIssue>(null);
}
