using MassageDomain.Privacy;

namespace MassageDomain.Planning;

/// <summary>Words of a menu text that were not understood.</summary>
public sealed record MenuWords
{
    /// <summary>The words as they stand there.</summary>
    [DataClassification(DataClass.FreeText)]
    public required string Text { get; init; }

    /// <summary>Where they begin, in characters from 0.</summary>
    [DataClassification(DataClass.Administrative)]
    public required int Start { get; init; }

    /// <summary>How many characters they take.</summary>
    [DataClassification(DataClass.Administrative)]
    public required int Length { get; init; }

    /// <summary>The type's name alone: anything may have been typed.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MenuWords);
}
