namespace MassageDomain.Licensing;

/// <summary>Goes through the days on which somebody is to work.</summary>
public static class Roster
{
    /// <summary>The days on which the person is not authorized, or it cannot be told.</summary>
    /// <param name="credentials">The person's credentials. Those of a place go with the day, unless all days are at the same place; they are numbered after these in the findings.</param>
    /// <param name="days">The days, in any calendar.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at on every day that asks nothing of its own; null for nothing more. What a practice found out about one place, such as a city's permit, goes with the day.</param>
    /// <returns>The days that break, in the order of the roster; empty where none does.</returns>
    public static IReadOnlyList<RosterBreak> FindBreaks(IReadOnlyList<Credential> credentials, IReadOnlyList<RosterEntry> days, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(days);
        var breaks = new List<RosterBreak>();
        for (var i = 0; i < days.Count; i++)
        {
            var day = days[i];
            var result = LicenseCheck.Evaluate(WithPlace(credentials, day.PlaceCredentials), day.Plan, day.Jurisdiction, CredentialStanding.ToIso(day.Date), knowledge, day.Question ?? question);
            if (!result.IsAuthorized)
            {
                breaks.Add(new(i, result));
            }
        }

        return ValueList.From(breaks);
    }

    // A credential of a person among those of a place would count as this person's.
    private static IReadOnlyList<Credential> WithPlace(IReadOnlyList<Credential> credentials, IReadOnlyList<Credential> place) => place.Count == 0
        ? credentials
        : [.. credentials, .. place.Where(credential => credential.Kind is CredentialKind.Establishment or CredentialKind.LocalPermit)];
}
