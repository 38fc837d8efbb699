namespace MassageDomain.Anatomy;

/// <summary>Places on the body and how a picture marks them.</summary>
public sealed record SiteMark
{
    /// <summary>The places, a set of the chart that is drawn.</summary>
    public required SiteSet Sites { get; init; }

    /// <summary>How they are marked.</summary>
    public required MarkLevel Level { get; init; }

    /// <summary>The type's name alone: where a client must not be touched is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(SiteMark);
}
