using MassageDomain.Privacy;

namespace MassageDomain.Health;

/// <summary>What came of a follow-up question.</summary>
public sealed record DetailAnswer
{
    /// <summary>The question.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required DetailCode Code { get; init; }

    /// <summary>The answer.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required Answer Answer { get; init; }

    /// <summary>The date that belongs to a yes; null where none was given.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PartialDate? On { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(DetailAnswer);
}
