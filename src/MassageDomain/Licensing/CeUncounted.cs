namespace MassageDomain.Licensing;

/// <summary>Hours of a course that do not count.</summary>
public sealed record CeUncounted
{
    /// <summary>The course's position in the list that was given, from 0.</summary>
    public required int Entry { get; init; }

    /// <summary>Why.</summary>
    public required CeExclusion Reason { get; init; }

    /// <summary>How many.</summary>
    public required decimal Hours { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(CeUncounted);
}
