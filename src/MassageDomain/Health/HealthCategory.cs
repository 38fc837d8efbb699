using System.Text.Json.Serialization;

namespace MassageDomain.Health;

/// <summary>The part of medicine a health concept belongs to.</summary>
[JsonConverter(typeof(HealthCategoryJsonConverter))]
public enum HealthCategory
{
    /// <summary>Heart, vessels, blood and lymph.</summary>
    Cardiovascular = 1,

    /// <summary>Lungs and airways.</summary>
    Respiratory = 2,

    /// <summary>Infections.</summary>
    Infectious = 3,

    /// <summary>Skin.</summary>
    Skin = 4,

    /// <summary>Cancer and its treatment.</summary>
    Oncology = 5,

    /// <summary>Pregnancy, birth and the time after.</summary>
    Pregnancy = 6,

    /// <summary>Operations.</summary>
    Surgery = 7,

    /// <summary>Implants, lines and pumps.</summary>
    Device = 8,

    /// <summary>Bones, joints and muscles.</summary>
    Musculoskeletal = 9,

    /// <summary>Brain and nerves.</summary>
    Neurological = 10,

    /// <summary>Mental health.</summary>
    MentalHealth = 11,

    /// <summary>Hormones and metabolism.</summary>
    Endocrine = 12,

    /// <summary>Stomach, bowel, liver.</summary>
    Digestive = 13,

    /// <summary>Kidneys, bladder, pelvis.</summary>
    Genitourinary = 14,

    /// <summary>Allergies and intolerances.</summary>
    Allergy = 15,

    /// <summary>Anything else.</summary>
    General = 16,

    /// <summary>Medicines.</summary>
    Medication = 17,

    /// <summary>Warning signs.</summary>
    RedFlag = 18,
}
