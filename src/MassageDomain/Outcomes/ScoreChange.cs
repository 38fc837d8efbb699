using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>What changed between two scores of the same scale, and whether it matters; or why they cannot be compared.</summary>
/// <remarks>Made by <see cref="ChangeAnalysis"/>. It is about a person.</remarks>
public sealed record ScoreChange
{
    internal ScoreChange(NoChangeReason reason) => Reason = reason;

    internal ScoreChange()
    {
    }

    /// <summary>Why the two cannot be compared; null where they are.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public NoChangeReason? Reason { get; internal init; }

    /// <summary>Whether the two are compared.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public bool IsComparable => Reason is null;

    /// <summary>The earlier score; null where the two cannot be compared.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Baseline { get; internal init; }

    /// <summary>The later score; null where the two cannot be compared.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? FollowUp { get; internal init; }

    /// <summary>The later score less the earlier one; null where the two cannot be compared.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Delta { get; internal init; }

    /// <summary>The change in points, above zero for better on every scale; for a class, by how many classes. Null where the two cannot be compared or the scale has no better and worse.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? Improvement { get; internal init; }

    /// <summary>The improvement in per cent of the baseline; null where that means nothing for the scale or the baseline is zero.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? PercentImprovement { get; internal init; }

    /// <summary>
    /// The improvement in per cent of what was possible at baseline; null for a worsening, where the baseline was the best possible, for a class
    /// (<see cref="ScoreRole.Category"/>), and where <see cref="Improvement"/> is null.
    /// </summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public decimal? PercentOfPossible { get; internal init; }

    /// <summary>The important change that was used; null where none is known.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ChangeThreshold? Mcid { get; internal init; }

    /// <summary>The error of measurement that was used; null where none is known.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ChangeThreshold? Mdc { get; internal init; }

    /// <summary>Whether the change is at least the important one, in either direction; null where that cannot be told. Where points and per cent are known, the points decide.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public bool? McidMet { get; internal init; }

    /// <summary>
    /// Whether the change is at least the error of measurement, in either direction, or more than it where
    /// <see cref="ChangeOptions.MdcMustBeExceeded"/> asks for that; null where that cannot be told.
    /// </summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public bool? MdcExceeded { get; internal init; }

    /// <summary>What the change amounts to; null where the two cannot be compared.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ChangeState? State { get; internal init; }

    /// <summary>Whether the client improved by at least the important change.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public bool IsResponder => McidMet is true && Improvement > 0;

    /// <summary>The class of pain relief by per cent of the baseline; null where the classes do not apply or the baseline is zero.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ImmpactResponse? ImmpactByPercent { get; internal init; }

    /// <summary>The class of pain relief by points, a tenth of the range counting as one; null where the classes do not apply.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public ImmpactResponse? ImmpactByPoints { get; internal init; }

    /// <summary>What to know before relying on it, in a fixed order.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<ChangeWarning> Warnings { get; internal init => field = ValueList.From(value); } = ValueList.From<ChangeWarning>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ScoreChange);
}
