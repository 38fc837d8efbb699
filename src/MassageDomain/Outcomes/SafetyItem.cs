namespace MassageDomain.Outcomes;

/// <summary>An item whose answer can mean danger to the client's life, whatever the score.</summary>
public sealed record SafetyItem
{
    /// <summary>The item.</summary>
    public required ScaleItemCode Item { get; init; }

    /// <summary>The lowest answer that raises the flag, itself included.</summary>
    public required decimal From { get; init; }

    /// <summary>What to do when the flag is raised.</summary>
    public required LocalizedText Message { get; init; }
}
