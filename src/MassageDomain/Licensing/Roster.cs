namespace MassageDomain.Licensing;

/// <summary>Goes through the days on which somebody is to work.</summary>
public static class Roster
{
    /// <summary>The days on which the person is not authorized, or it cannot be told.</summary>
    /// <param name="credentials">The person's credentials. Those of a place go with the day, unless all days are at the same place; they are numbered after these in the findings.</param>
    /// <param name="days">The days, in any calendar.</param>
    /// <param name="knowledge">The facts to go by; null for <see cref="LicensingKnowledge.Default"/>.</param>
    /// <param name="question">What else to look at; null for nothing more.</param>
    /// <returns>The days that break, in the order of the roster; empty where none does.</returns>
    public static IReadOnlyList<RosterBreak> FindBreaks(IReadOnlyList<Credential> credentials, IReadOnlyList<RosterEntry> days, LicensingKnowledge? knowledge = null, LicenseQuestion? question = null)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(days);
        var breaks = new List<RosterBreak>();
        for (var i = 0; i < days.Count; i++)
        {
            var result = LicenseCheck.Evaluate(days[i].PlaceCredentials.Count == 0 ? credentials : [.. credentials, .. days[i].PlaceCredentials], days[i].Plan, days[i].Jurisdiction, CredentialStanding.ToIso(days[i].Date), knowledge, question);
            if (!result.IsAuthorized)
            {
                breaks.Add(new(i, result));
            }
        }

        return ValueList.From(breaks);
    }
}
