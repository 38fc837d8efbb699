using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Which credentials end soon.</summary>
public static class CredentialExpiry
{
    /// <summary>The credentials whose printed last day lies within so many days, today included.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="today">The day from which to count.</param>
    /// <param name="days">How many days ahead; 0 for those that end today. However many, the last day of the calendar is the last that counts.</param>
    /// <returns>One entry for each, soonest first, and in the order given where they end on the same day. Those that have ended already are not among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static IReadOnlyList<ExpiringCredential> ExpiringWithin(IReadOnlyList<Credential> credentials, LocalDate today, int days)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var first = CredentialStanding.ToIso(today);
        var last = DateSteps.PlusDays(first, days) ?? LocalDate.MaxIsoValue;
        return ValueList.From(
            credentials
                .Select((credential, index) => (Expires: credential.Expires is { } printed ? CredentialStanding.ToIso(printed) : (LocalDate?)null, index))
                .Where(entry => entry.Expires is { } expires && expires >= first && expires <= last)
                .Select(entry => new ExpiringCredential { Credential = entry.index, Expires = entry.Expires!.Value, DaysLeft = Period.DaysBetween(first, entry.Expires.Value) })
                .OrderBy(entry => entry.Expires));
    }
}
