using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Age in completed years. Who was born on 29 February turns a year older on 1 March in other years.</summary>
internal static class ClientAge
{
    public static int? On(LocalDate today, LocalDate? birthDate) => birthDate is not { } birth
        ? null
        : today.Year - birth.Year - (today.Month < birth.Month || (today.Month == birth.Month && today.Day < birth.Day) ? 1 : 0);
}
