using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>What the client needs to come, to be understood and to be comfortable.</summary>
public sealed record Accessibility
{
    /// <summary>What is needed; empty where nothing is or that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<AccessNeed> Needs { get; init => field = ValueList.From(value); } = ValueList.From<AccessNeed>(null);

    /// <summary>More in words; null for none.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Note { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Accessibility);
}
