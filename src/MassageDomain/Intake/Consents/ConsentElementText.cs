namespace MassageDomain.Intake.Consents;

/// <summary>One thing that must be explained, in words.</summary>
public sealed record ConsentElementText
{
    /// <summary>What it is.</summary>
    public required ConsentElement Element { get; init; }

    /// <summary>The words.</summary>
    public required LocalizedText Text { get; init; }
}
