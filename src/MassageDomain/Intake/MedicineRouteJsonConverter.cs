using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="MedicineRoute"/>.</summary>
public sealed class MedicineRouteJsonConverter() : TokenJsonConverter<MedicineRoute>(
    (MedicineRoute.ByMouth, "by-mouth"),
    (MedicineRoute.OnSkin, "on-skin"),
    (MedicineRoute.Patch, "patch"),
    (MedicineRoute.Injection, "injection"),
    (MedicineRoute.InfusionOrPump, "infusion-or-pump"),
    (MedicineRoute.Inhaled, "inhaled"),
    (MedicineRoute.Other, "other"));
