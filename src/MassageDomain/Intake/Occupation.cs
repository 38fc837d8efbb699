using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>What the client's days ask of the body.</summary>
public sealed record Occupation
{
    /// <summary>The occupation in words; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Title { get; init; }

    /// <summary>What it asks of the body; empty where that was not said.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<WorkDemand> Demands { get; init => field = ValueList.From(value); } = ValueList.From<WorkDemand>(null);

    /// <summary>Sports, hobbies and care for others, in words; null where they were not said.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Activities { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Occupation);
}
