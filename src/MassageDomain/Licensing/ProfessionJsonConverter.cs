using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="Profession"/>.</summary>
public sealed class ProfessionJsonConverter() : TokenJsonConverter<Profession>(
    (Profession.MassageTherapist, "massage-therapist"),
    (Profession.Esthetician, "esthetician"),
    (Profession.Cosmetologist, "cosmetologist"),
    (Profession.NailTechnician, "nail-technician"),
    (Profession.BodyWrapper, "body-wrapper"),
    (Profession.Reflexologist, "reflexologist"),
    (Profession.StructuralIntegrator, "structural-integrator"),
    (Profession.Acupuncturist, "acupuncturist"),
    (Profession.PhysicalTherapist, "physical-therapist"),
    (Profession.Chiropractor, "chiropractor"),
    (Profession.Physician, "physician"),
    (Profession.RegisteredNurse, "registered-nurse"),
    (Profession.Veterinarian, "veterinarian"),
    (Profession.FitnessTrainer, "fitness-trainer"),
    (Profession.Other, "other"));
