using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The wire tokens of <see cref="HealthCategory"/>.</summary>
public sealed class HealthCategoryJsonConverter() : TokenJsonConverter<HealthCategory>(
    (HealthCategory.Cardiovascular, "cardiovascular"),
    (HealthCategory.Respiratory, "respiratory"),
    (HealthCategory.Infectious, "infectious"),
    (HealthCategory.Skin, "skin"),
    (HealthCategory.Oncology, "oncology"),
    (HealthCategory.Pregnancy, "pregnancy"),
    (HealthCategory.Surgery, "surgery"),
    (HealthCategory.Device, "device"),
    (HealthCategory.Musculoskeletal, "musculoskeletal"),
    (HealthCategory.Neurological, "neurological"),
    (HealthCategory.MentalHealth, "mental-health"),
    (HealthCategory.Endocrine, "endocrine"),
    (HealthCategory.Digestive, "digestive"),
    (HealthCategory.Genitourinary, "genitourinary"),
    (HealthCategory.Allergy, "allergy"),
    (HealthCategory.General, "general"),
    (HealthCategory.Medication, "medication"),
    (HealthCategory.RedFlag, "red-flag"));
