using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>The wire tokens of <see cref="MissingReason"/>.</summary>
public sealed class MissingReasonJsonConverter() : TokenJsonConverter<MissingReason>(
    (MissingReason.NotAsked, "not-asked"),
    (MissingReason.Unknown, "unknown"),
    (MissingReason.Declined, "declined"),
    (MissingReason.OutOfDate, "out-of-date"),
    (MissingReason.NothingListed, "nothing-listed"),
    (MissingReason.NotRead, "not-read"));
