using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>How far a pregnancy is on one day, asked by rules. What cannot be so far, or not yet, is not known.</summary>
/// <param name="Gestation">What was told; null where nothing was.</param>
/// <param name="AsOf">The day of the history, as <see cref="DayCount"/> has it.</param>
/// <param name="Weeks">The weeks that count.</param>
internal readonly record struct GestationOnDay(Gestation? Gestation, int AsOf, Requirement.GestationWeeks Weeks)
{
    private const int DaysInAWeek = 7;
    private const int DaysOfPregnancy = 40 * DaysInAWeek;
    private const int MostWeeks = 45;
    private const int MostDays = MostWeeks * DaysInAWeek;

    /// <summary>What is known on a day, and from when on time alone makes it untrue.</summary>
    public Outcome Judge(int today)
    {
        var truth = On(today);
        if (truth == Truth.No)
        {
            return Outcome.No;
        }

        var lift = Outcome.Never;
        if (Gestation?.DueDate is { } due)
        {
            lift = Earlier(lift, DayCount.Of(due) - DaysOfPregnancy, today);
        }

        if (Gestation is { CompletedWeeks: >= 0 and <= MostWeeks and var completed })
        {
            lift = At(lift, CountedOn, today);
            lift = Earlier(lift, CountedOn - (completed * DaysInAWeek), today);
        }

        return new(truth, lift);
    }

    private int CountedOn => Gestation?.On is { } on ? DayCount.Of(on) : AsOf;

    // A pregnancy that was counted from some day becomes known then, leaves the weeks, and has at some time been over for long.
    private int Earlier(int lift, int start, int today)
    {
        lift = At(lift, start, today);
        lift = Weeks.Before is { } before ? At(lift, start + (before * DaysInAWeek), today) : lift;
        return At(lift, start + MostDays + 1, today);
    }

    private int At(int lift, int day, int today) => day > today && day < lift && On(day) == Truth.No ? day : lift;

    private Truth On(int today)
    {
        var known = false;
        var met = false;
        if (Gestation?.DueDate is { } due)
        {
            var conceived = DayCount.Of(due) - DaysOfPregnancy;
            Read(conceived, conceived, today, ref known, ref met);
        }

        if (Gestation is { CompletedWeeks: >= 0 and <= MostWeeks and var completed } && CountedOn <= today)
        {
            // So many completed weeks are up to six days more.
            var latest = CountedOn - (completed * DaysInAWeek);
            Read(latest - (DaysInAWeek - 1), latest, today, ref known, ref met);
        }

        return !known ? Truth.Unknown : met ? Truth.Yes : Truth.No;
    }

    // The pregnancy was counted from some day between the two; if any of them makes it so, it is so.
    private void Read(int earliest, int latest, int today, ref bool known, ref bool met)
    {
        if (latest <= today && today <= latest + MostDays)
        {
            known = true;
            met |= today >= earliest + (Weeks.From * DaysInAWeek) && (Weeks.Before is not { } before || today < latest + (before * DaysInAWeek));
        }
    }
}
