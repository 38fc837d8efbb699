using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The wire tokens of <see cref="LimitKind"/>.</summary>
public sealed class LimitKindJsonConverter() : TokenJsonConverter<LimitKind>(
    (LimitKind.MaxTemperatureCelsius, "max-temperature-celsius"),
    (LimitKind.MaxMinutesPerArea, "max-minutes-per-area"),
    (LimitKind.MinAgeYears, "min-age-years"),
    (LimitKind.MaxPressure, "max-pressure"),
    (LimitKind.SkinCheckEveryMinutes, "skin-check-every-minutes"),
    (LimitKind.MaxDilutionPercent, "max-dilution-percent"),
    (LimitKind.MinHoursAfterMeal, "min-hours-after-meal"),
    (LimitKind.MinHoursAfterShaving, "min-hours-after-shaving"),
    (LimitKind.MinHoursAfterWaxing, "min-hours-after-waxing"),
    (LimitKind.AvoidSites, "avoid-sites"),
    (LimitKind.Practice, "practice"),
    (LimitKind.MaxAgeYears, "max-age-years"));
