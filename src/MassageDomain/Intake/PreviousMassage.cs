using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>What the client knows of massage.</summary>
public sealed record PreviousMassage
{
    /// <summary>Whether there were massages before; null where that was not asked.</summary>
    [DataClassification(DataClass.Health)]
    public Answer? Had { get; init; }

    /// <summary>When the last one was; null where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PartialDate? LastOn { get; init; }

    /// <summary>How the client reacted; empty where there was no reaction or that was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<MassageReaction> Reactions { get; init => field = ValueList.From(value); } = ValueList.From<MassageReaction>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(PreviousMassage);
}
