using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>One score as somebody wrote it down beside the answers.</summary>
public sealed record StatedScore
{
    /// <summary>Which score of the scale.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required ScoreCode Score { get; init; }

    /// <summary>The number that was written. It agrees where the items' score rounds to it at its own number of digits.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required decimal Value { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(StatedScore);
}
