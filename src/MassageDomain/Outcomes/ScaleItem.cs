namespace MassageDomain.Outcomes;

/// <summary>One question of an outcome scale, without its wording unless that is free.</summary>
public sealed record ScaleItem
{
    /// <summary>The item's name within the scale: its number, or its meaning where printed versions number differently.</summary>
    public required ScaleItemCode Code { get; init; }

    /// <summary>What the item is about, in a few words of our own: not the item's wording.</summary>
    public required LocalizedText Topic { get; init; }

    /// <summary>Which answers it allows.</summary>
    public required ResponseSetCode Responses { get; init; }

    /// <summary>Whether it counts the other way round: lowest plus highest points, less the points of the answer.</summary>
    public bool Reversed { get; init; }

    /// <summary>Whether the instrument lets it be left out: a blank is then not missing.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the client says what is rated, such as an activity that has become hard. The answer then names it.</summary>
    public bool ChosenByClient { get; init; }

    /// <summary>The item's LOINC code; null where none was verified.</summary>
    public string? Loinc { get; init; }

    /// <summary>A question to put to the client, in our own words; null where the wording belongs to somebody or is not shipped.</summary>
    public LocalizedText? Wording { get; init; }
}
