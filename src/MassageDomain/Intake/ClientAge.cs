using MassageDomain.Licensing;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Age in completed years, counted as license checks do.</summary>
internal static class ClientAge
{
    public static int? On(LocalDate today, LocalDate? birthDate) => birthDate is { } birth ? ClientCheck.AgeOn(birth, today) : null;
}
