using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The profession that a credential is for.</summary>
[JsonConverter(typeof(ProfessionJsonConverter))]
public enum Profession
{
    /// <summary>Massage and bodywork.</summary>
    MassageTherapist = 1,

    /// <summary>Skin care.</summary>
    Esthetician = 2,

    /// <summary>Cosmetology, which includes skin care.</summary>
    Cosmetologist = 3,

    /// <summary>Nail care.</summary>
    NailTechnician = 4,

    /// <summary>Body wrapping alone, as Florida registers it.</summary>
    BodyWrapper = 5,

    /// <summary>Reflexology, where it has a credential of its own.</summary>
    Reflexologist = 6,

    /// <summary>Structural integration, where it has a credential of its own.</summary>
    StructuralIntegrator = 7,

    /// <summary>Acupuncture.</summary>
    Acupuncturist = 8,

    /// <summary>Physical therapy.</summary>
    PhysicalTherapist = 9,

    /// <summary>Chiropractic.</summary>
    Chiropractor = 10,

    /// <summary>Medicine or osteopathic medicine.</summary>
    Physician = 11,

    /// <summary>Nursing.</summary>
    RegisteredNurse = 12,

    /// <summary>Veterinary medicine.</summary>
    Veterinarian = 13,

    /// <summary>Exercise training; no license anywhere.</summary>
    FitnessTrainer = 14,

    /// <summary>Another profession. It authorizes nothing here.</summary>
    Other = 15,
}
