using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>Readings on one day, asked by rules.</summary>
/// <param name="Readings">All readings of the client.</param>
/// <param name="Measured">The kind, the range and the window.</param>
/// <param name="IsAsked">Whether a fact asks for the reading, so that it is missing where nobody took it.</param>
internal readonly record struct ReadingOnDay(IReadOnlyList<Reading> Readings, Requirement.Measured Measured, bool IsAsked)
{
    public static bool Meets(Reading reading, Requirement.Measured measured) =>
        reading.Value >= measured.AtLeast || reading.Value > measured.Above || reading.Value <= measured.AtMost || reading.Value < measured.Below;

    /// <summary>What is known on a day, and from when on time alone makes it untrue.</summary>
    public Outcome Judge(int today)
    {
        var truth = On(today);
        if (truth == Truth.No)
        {
            return Outcome.No;
        }

        var lift = Outcome.Never;
        foreach (var reading in Readings.Span())
        {
            if (reading.Kind == Measured.Reading)
            {
                var taken = DayCount.Of(reading.On);
                lift = Earlier(lift, taken, today);
                lift = Earlier(lift, taken + Measured.WithinDays + 1, today);
            }
        }

        return new(truth, lift);
    }

    private int Earlier(int lift, int day, int today) => day > today && day < lift && On(day) == Truth.No ? day : lift;

    // Of the newest day with a reading, the worst one counts. What cannot have been read, for its day or for its value, raises what it
    // raises, and takes no other's place.
    private Truth On(int today)
    {
        var newest = int.MinValue;
        var doubted = int.MinValue;
        var met = false;
        var raised = false;
        foreach (var reading in Readings.Span())
        {
            var day = DayCount.Of(reading.On);
            if (reading.Kind != Measured.Reading || today - day > Measured.WithinDays)
            {
                continue;
            }

            var meets = Meets(reading, Measured);
            if (day > today)
            {
                raised |= meets;
            }
            else if (!ReadingRange.IsPlausible(reading))
            {
                raised |= meets;
                doubted = Math.Max(doubted, day);
            }
            else if (day >= newest)
            {
                met = meets || (met && day == newest);
                newest = day;
            }
        }

        // Where a reading is asked for, one that has become too old is missing again: time alone then lifts nothing. A reading that
        // nobody took raises nothing by itself; one that was written down wrongly has to be taken again.
        var known = met || raised ? Truth.Yes : Truth.No;
        return newest != int.MinValue && doubted <= newest ? known
            : Measured.OrUnknown ? Truth.Yes
            : IsAsked || doubted > newest ? known | Truth.Unknown
            : known;
    }
}
