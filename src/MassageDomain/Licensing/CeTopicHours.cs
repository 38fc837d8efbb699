using MassageDomain.Privacy;

namespace MassageDomain.Licensing;

/// <summary>Hours of a course that are given to one subject.</summary>
public sealed record CeTopicHours
{
    /// <summary>The subject.</summary>
    [DataClassification(DataClass.Administrative)]
    public required CeTopicCode Topic { get; init; }

    /// <summary>The hours.</summary>
    [DataClassification(DataClass.Administrative)]
    public required decimal Hours { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(CeTopicHours);
}
