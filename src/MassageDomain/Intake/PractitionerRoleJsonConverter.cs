using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="PractitionerRole"/>.</summary>
public sealed class PractitionerRoleJsonConverter() : TokenJsonConverter<PractitionerRole>(
    (PractitionerRole.Physician, "physician"),
    (PractitionerRole.Nurse, "nurse"),
    (PractitionerRole.Midwife, "midwife"),
    (PractitionerRole.Physiotherapist, "physiotherapist"),
    (PractitionerRole.Chiropractor, "chiropractor"),
    (PractitionerRole.Osteopath, "osteopath"),
    (PractitionerRole.Acupuncturist, "acupuncturist"),
    (PractitionerRole.MassageTherapist, "massage-therapist"),
    (PractitionerRole.MentalHealthProfessional, "mental-health-professional"),
    (PractitionerRole.Dentist, "dentist"),
    (PractitionerRole.Other, "other"));
