namespace MassageDomain.Anatomy;

/// <summary>A group of regions that people name with one word, such as the leg or the lower back with the flank.</summary>
public sealed record Area
{
    /// <summary>The area's name.</summary>
    public required AreaCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other words that people use for it; null for none.</summary>
    public LocalizedWordings? Wordings { get; init; }

    /// <summary>Whether it gathers places from all over the body, as the joints do, so that nothing is rolled up into it.</summary>
    public bool Scattered { get; init; }

    /// <summary>The regions it is made of, on each side where they have sides.</summary>
    public IReadOnlyList<RegionCode> Regions { get; init => field = ValueList.From(value); } = ValueList.From<RegionCode>(null);
}
