namespace MassageDomain.Planning;

/// <summary>A usual length in minutes, both ends included.</summary>
public sealed record MinutesRange
{
    /// <summary>The shortest usual length, in minutes.</summary>
    public required int From { get; init; }

    /// <summary>The longest usual length, in minutes.</summary>
    public required int To { get; init; }
}
