using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Why the client comes.</summary>
public sealed record VisitReason
{
    /// <summary>Who asked for it; null where that was not said.</summary>
    [DataClassification(DataClass.Administrative)]
    public RequestedBy? RequestedBy { get; init; }

    /// <summary>The reason in the client's words; null where it was not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Reason { get; init; }

    /// <summary>What the client hopes for, in their words.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<string> Goals { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(VisitReason);
}
