namespace MassageDomain.Anatomy;

/// <summary>What a picture of the body shows, and in which language.</summary>
public sealed record BodyPicture
{
    /// <summary>The marks; where several meet, the most restrictive one is drawn. A place without a mark is drawn plain: nothing is said of it.</summary>
    public IReadOnlyList<SiteMark> Marks { get; init => field = ValueList.From(value); } = ValueList.From<SiteMark>(null);

    /// <summary>The language of all words in it; null for English.</summary>
    public Language? Language { get; init; }

    /// <summary>What the picture is called, for a heading and for those who listen to it; null for the words for body chart.</summary>
    public string? Title { get; init; }

    /// <summary>What every element id begins with, so that one page can hold several pictures: letters, digits and hyphens, a letter first. Null for nothing.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(BodyPicture);
}
