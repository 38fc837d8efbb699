namespace MassageDomain.Knowledge;

/// <summary>Something that is wrong with a knowledge file.</summary>
public sealed record KnowledgeIssue
{
    /// <summary>The file's path below the data folder.</summary>
    public required string File { get; init; }

    /// <summary>What is wrong, and where in the file.</summary>
    public required ValidationIssue Issue { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{File}#{Issue.Path.Value}: {Issue.Code.Value}: {Issue.Message}";
}
