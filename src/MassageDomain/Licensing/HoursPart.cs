namespace MassageDomain.Licensing;

/// <summary>A part of a training programme that the law sets hours for.</summary>
public sealed record HoursPart
{
    /// <summary>What is taught.</summary>
    public required string Subject { get; init; }

    /// <summary>The least number of hours.</summary>
    public required int Hours { get; init; }

    /// <summary>What must be among them; null for nothing.</summary>
    public string? Of { get; init; }

    /// <summary>How well it is known, where otherwise than the whole; null where <see cref="EntryHours.Basis"/> says it.</summary>
    public LegalBasis? Basis { get; init; }
}
