namespace MassageDomain.Licensing;

/// <summary>Hours of a course that are given to one subject.</summary>
public sealed record CeTopicHours
{
    /// <summary>The subject.</summary>
    public required CeTopicCode Topic { get; init; }

    /// <summary>The hours.</summary>
    public required decimal Hours { get; init; }
}
