using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>One way in which the client reacted to a massage.</summary>
public sealed record MassageReaction
{
    /// <summary>What it was.</summary>
    [DataClassification(DataClass.Health)]
    public required MassageReactionKind Kind { get; init; }

    /// <summary>More in words; null for none.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Note { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MassageReaction);
}
