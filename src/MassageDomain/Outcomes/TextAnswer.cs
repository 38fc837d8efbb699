using MassageDomain.Privacy;

namespace MassageDomain.Outcomes;

/// <summary>An answer as it was typed or imported, before it is known to be a number.</summary>
public sealed record TextAnswer
{
    /// <summary>The item's name as it was typed.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Item { get; init; }

    /// <summary>The answer as it was typed; null, empty or spaces for a blank.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Text { get; init; }

    /// <summary>The activity that the client chose; null where the scale fixes its items.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Activity { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TextAnswer);
}
