using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The wire tokens of <see cref="ConsentScope"/>.</summary>
public sealed class ConsentScopeJsonConverter() : TokenJsonConverter<ConsentScope>(
    (ConsentScope.Assessment, "assessment"),
    (ConsentScope.TreatmentPlan, "treatment-plan"),
    (ConsentScope.BodyAreas, "body-areas"),
    (ConsentScope.Draping, "draping"),
    (ConsentScope.MarkingTechniques, "marking-techniques"),
    (ConsentScope.Photographs, "photographs"),
    (ConsentScope.Sharing, "sharing"),
    (ConsentScope.ElectronicContact, "electronic-contact"),
    (ConsentScope.SpaAtOwnRisk, "spa-at-own-risk"));
