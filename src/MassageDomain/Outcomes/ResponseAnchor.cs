namespace MassageDomain.Outcomes;

/// <summary>What one value of an answer stands for, in our own words.</summary>
public sealed record ResponseAnchor
{
    /// <summary>The value.</summary>
    public required decimal Value { get; init; }

    /// <summary>What it stands for.</summary>
    public required LocalizedText Text { get; init; }
}
