using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>Which periods and restrictions of a credential hold on the day that is asked about.</summary>
internal static class CredentialPeriods
{
    /// <summary>Whether it is adverse on the day, by its status or by a period.</summary>
    public static bool IsAdverse(in CheckContext check, Credential credential)
    {
        if (IsAdverse(credential.Status))
        {
            return true;
        }

        var periods = credential.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            if (IsAdverse(periods[i].Status) && Covers(check, periods[i].From, periods[i].Until))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a period other than an active one, or a restriction, holds on the day.</summary>
    public static bool IsLimited(in CheckContext check, Credential credential)
    {
        var periods = credential.Periods;
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].Status != CredentialStatus.Active && Covers(check, periods[i].From, periods[i].Until))
            {
                return true;
            }
        }

        var restrictions = credential.Restrictions;
        for (var i = 0; i < restrictions.Count; i++)
        {
            if (Covers(check, restrictions[i].From, restrictions[i].Until))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a period or restriction holds on the day; without a first day it holds since ever, without a last one it is open.</summary>
    public static bool Covers(in CheckContext check, LocalDate? first, LocalDate? last) =>
        !(first is { } from && CredentialStanding.ToIso(from) > check.ExpiryDay) && !(last is { } until && CredentialStanding.ToIso(until) < check.Day);

    /// <summary>Whether it ends before it begins.</summary>
    public static bool IsReversed(LocalDate? first, LocalDate? last) => first is { } from && last is { } until && CredentialStanding.ToIso(from) > CredentialStanding.ToIso(until);

    private static bool IsAdverse(CredentialStatus status) =>
        status is CredentialStatus.Suspended or CredentialStatus.Revoked or CredentialStatus.Surrendered or CredentialStatus.Denied;
}
