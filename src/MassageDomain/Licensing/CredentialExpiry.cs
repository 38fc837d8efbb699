using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Which credentials end soon.</summary>
public static class CredentialExpiry
{
    /// <summary>The credentials whose printed last day lies within so many days, today included.</summary>
    /// <param name="credentials">The credentials.</param>
    /// <param name="today">The day from which to count.</param>
    /// <param name="days">How many days ahead; 0 for those that end today.</param>
    /// <returns>One entry for each, soonest first, and in the order given where they end on the same day. Those that have ended already are not among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static IReadOnlyList<ExpiringCredential> ExpiringWithin(IReadOnlyList<Credential> credentials, LocalDate today, int days)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var last = today.PlusDays(days);
        return ValueList.From(
            credentials
                .Select((credential, index) => (credential.Expires, index))
                .Where(entry => entry.Expires is { } expires && expires >= today && expires <= last)
                .Select(entry => new ExpiringCredential { Credential = entry.index, Expires = entry.Expires!.Value, DaysLeft = Period.DaysBetween(today, entry.Expires.Value) })
                .OrderBy(entry => entry.Expires));
    }
}
