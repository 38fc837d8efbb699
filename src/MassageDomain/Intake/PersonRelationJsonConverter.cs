using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="PersonRelation"/>.</summary>
public sealed class PersonRelationJsonConverter() : TokenJsonConverter<PersonRelation>(
    (PersonRelation.SpouseOrPartner, "spouse-or-partner"),
    (PersonRelation.Parent, "parent"),
    (PersonRelation.Guardian, "guardian"),
    (PersonRelation.FosterParent, "foster-parent"),
    (PersonRelation.Child, "child"),
    (PersonRelation.Sibling, "sibling"),
    (PersonRelation.Relative, "relative"),
    (PersonRelation.Friend, "friend"),
    (PersonRelation.Carer, "carer"),
    (PersonRelation.HealthCareAgent, "health-care-agent"),
    (PersonRelation.SubstituteDecisionMaker, "substitute-decision-maker"),
    (PersonRelation.Other, "other"));
