using MassageDomain.Evidence;

namespace MassageDomain.Intake.Questions;

/// <summary>A place whose rules say not to ask a question.</summary>
public sealed record QuestionBan
{
    /// <summary>The place.</summary>
    public required JurisdictionCode Place { get; init; }

    /// <summary>What says so.</summary>
    public required Grounds Grounds { get; init; }
}
