using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>What a consent is for. Each is given, and taken back, by itself.</summary>
[JsonConverter(typeof(ConsentScopeJsonConverter))]
public enum ConsentScope
{
    /// <summary>Looking at movement, posture and tissue.</summary>
    Assessment = 1,

    /// <summary>The plan of treatment.</summary>
    TreatmentPlan = 2,

    /// <summary>Work on named areas that need a yes of their own.</summary>
    BodyAreas = 3,

    /// <summary>How the body is covered and uncovered.</summary>
    Draping = 4,

    /// <summary>Techniques that leave marks, such as cupping or scraping.</summary>
    MarkingTechniques = 5,

    /// <summary>Photographs or video.</summary>
    Photographs = 6,

    /// <summary>Telling a named party about the treatment.</summary>
    Sharing = 7,

    /// <summary>Messages by e-mail or text.</summary>
    ElectronicContact = 8,

    /// <summary>A spa session at the client's own risk and discretion.</summary>
    SpaAtOwnRisk = 9,
}
