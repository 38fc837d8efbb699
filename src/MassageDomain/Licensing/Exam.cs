namespace MassageDomain.Licensing;

/// <summary>An examination that a jurisdiction may ask for.</summary>
public sealed record Exam
{
    /// <summary>The examination's name.</summary>
    public required ExamCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required string Name { get; init; }

    /// <summary>What is known of its form; null where nothing needs saying.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
