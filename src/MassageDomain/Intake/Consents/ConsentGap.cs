using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>Why a consent does not carry a plan.</summary>
[JsonConverter(typeof(ConsentGapJsonConverter))]
public enum ConsentGap
{
    /// <summary>There is none.</summary>
    NeverGiven = 1,

    /// <summary>It is dated after now.</summary>
    NotYetGiven = 2,

    /// <summary>It has run out.</summary>
    Expired = 3,

    /// <summary>It was taken back.</summary>
    Withdrawn = 4,

    /// <summary>Somebody else must give it.</summary>
    WrongSigner = 5,

    /// <summary>It must be in writing.</summary>
    NotInWriting = 6,

    /// <summary>It was given to another text, or another version of it.</summary>
    OtherText = 7,

    /// <summary>Something that had to be explained was not.</summary>
    NotInformed = 8,

    /// <summary>It does not name the area.</summary>
    AreaNotCovered = 9,

    /// <summary>It does not name the technique.</summary>
    TechniqueNotCovered = 10,

    /// <summary>The client opted out of an area that the plan works on.</summary>
    OptedOut = 11,

    /// <summary>A parent or guardian must be present and is not known to be.</summary>
    GuardianAbsent = 12,
}
