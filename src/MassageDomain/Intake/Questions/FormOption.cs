namespace MassageDomain.Intake.Questions;

/// <summary>One value that a field of a form offers.</summary>
public sealed record FormOption
{
    /// <summary>What is sent.</summary>
    public required string Value { get; init; }

    /// <summary>What the client reads.</summary>
    public required string Label { get; init; }
}
