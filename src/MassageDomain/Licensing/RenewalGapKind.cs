using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What a renewal still lacks.</summary>
[JsonConverter(typeof(RenewalGapKindJsonConverter))]
public enum RenewalGapKind
{
    /// <summary>Hours of continuing education.</summary>
    CeHours = 1,

    /// <summary>Hours of a subject, or a course in it.</summary>
    CeTopic = 2,

    /// <summary>Hours taken in person.</summary>
    CeInPerson = 3,

    /// <summary>Continuing education cannot be told: the rule or the period is not known.</summary>
    CeNotAssessable = 4,

    /// <summary>A criminal background check.</summary>
    BackgroundCheck = 5,

    /// <summary>A course on human trafficking.</summary>
    TraffickingCourse = 6,

    /// <summary>Liability insurance.</summary>
    Insurance = 7,

    /// <summary>An examination in the law.</summary>
    LawExam = 8,

    /// <summary>The credential has ended or its status bars it: a renewal is no longer enough, or not alone.</summary>
    Reinstatement = 9,
}
