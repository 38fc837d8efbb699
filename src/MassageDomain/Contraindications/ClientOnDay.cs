using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>A client's history on one day, asked by rules. It says what is known, and never guesses.</summary>
/// <param name="Health">The history.</param>
/// <param name="Type">What the massage is for.</param>
/// <param name="Today">The day.</param>
internal readonly record struct ClientOnDay(HealthHistory Health, MassageType Type, LocalDate Today)
{
    private const int DaysInAWeek = 7;
    private const int DaysOfPregnancy = 40 * DaysInAWeek;
    private const int MostWeeks = 45;

    private readonly int _today = DayCount.Of(Today);

    /// <summary>What is known of a trigger, for one fact; null where the trigger is about none.</summary>
    /// <param name="entry">The trigger.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <param name="missing">Takes what would have to be asked; null where that is of no interest.</param>
    public Outcome Judge(TriggerEntry entry, HealthFact? fact, List<OpenQuestion>? missing = null)
    {
        var outcome = fact is null ? Outcome.Yes : new FactOnDay(fact, _today).Stands(entry.Statuses, missing);
        return outcome.Truth == Truth.No || entry.When is not { } when ? outcome : outcome.And(Judge(when, fact, missing));
    }

    private Outcome Judge(Requirement requirement, HealthFact? fact, List<OpenQuestion>? missing) => requirement switch
    {
        Requirement.All all => JudgeAll(all.Of, fact, missing),
        Requirement.Any any => JudgeAny(any.Of, fact, missing),
        Requirement.Within within => new FactOnDay(fact!, _today).Judge(within, missing),
        Requirement.Answered answered => new FactOnDay(fact!, _today).Judge(answered, missing),
        Requirement.Measured measured => Judge(measured, fact, missing),
        Requirement.GestationWeeks weeks => Judge(weeks, missing),
        Requirement.Age age => Judge(age, missing),
        Requirement.AlsoReported also => Judge(also, missing),
        Requirement.ForMassageType type => Outcome.Of(type.Is == Type),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Outcome JudgeAll(IReadOnlyList<Requirement> parts, HealthFact? fact, List<OpenQuestion>? missing)
    {
        var outcome = Outcome.Yes;
        foreach (var part in parts.Span())
        {
            outcome = outcome.And(Judge(part, fact, missing));
            if (outcome.Truth == Truth.No)
            {
                break;
            }
        }

        return outcome;
    }

    private Outcome JudgeAny(IReadOnlyList<Requirement> parts, HealthFact? fact, List<OpenQuestion>? missing)
    {
        var own = Outcome.No;
        var others = Outcome.No;
        foreach (var part in parts.Span())
        {
            var judged = Judge(part, fact, missing);
            if (part.IsAboutTheFactAlone())
            {
                own = own.Either(judged);
            }
            else
            {
                others = others.Or(judged);
            }
        }

        return own.Or(others);
    }

    private Outcome Judge(Requirement.Measured measured, HealthFact? fact, List<OpenQuestion>? missing)
    {
        // Of the newest day with a reading, the worst one counts.
        var newest = int.MinValue;
        var met = false;
        foreach (var reading in Health.Readings.Span())
        {
            var day = Math.Min(DayCount.Of(reading.On), _today);
            if (reading.Kind != measured.Reading || _today - day > measured.WithinDays || day < newest)
            {
                continue;
            }

            var meets = reading.Value >= measured.AtLeast || reading.Value > measured.Above || reading.Value <= measured.AtMost || reading.Value < measured.Below;
            met = meets || (met && day == newest);
            newest = day;
        }

        if (newest != int.MinValue)
        {
            // Where a reading is asked for, one that has become too old is missing again: time alone then lifts nothing.
            return met ? new(Truth.Yes, fact is null && !measured.OrUnknown ? newest + measured.WithinDays + 1 : Outcome.Never) : Outcome.No;
        }

        if (measured.OrUnknown)
        {
            return Outcome.Yes;
        }

        // A reading that nobody took raises nothing by itself; where a fact asks for one, it is missing.
        if (fact is null)
        {
            return Outcome.No;
        }

        missing?.Add(new() { Kind = QuestionKind.Reading, Reading = measured.Reading, Fact = fact.Code });
        return Outcome.Unknown;
    }

    private Outcome Judge(Requirement.GestationWeeks weeks, List<OpenQuestion>? missing)
    {
        var outcome = Outcome.No;
        var known = false;
        if (Health.Gestation is { } gestation)
        {
            if (gestation.DueDate is { } due)
            {
                known = true;
                var conceived = DayCount.Of(due) - DaysOfPregnancy;
                outcome = outcome.Or(InWeeks(weeks, conceived, conceived));
            }

            if (gestation.CompletedWeeks is >= 0 and <= MostWeeks and var completed)
            {
                // So many completed weeks are up to six days more.
                known = true;
                var latest = DayCount.Of(gestation.On ?? Health.AsOf) - (completed * DaysInAWeek);
                outcome = outcome.Or(InWeeks(weeks, latest - (DaysInAWeek - 1), latest));
            }
        }

        if (!known)
        {
            missing?.Add(new() { Kind = QuestionKind.GestationWeek });
            return Outcome.Unknown;
        }

        return outcome;
    }

    // The pregnancy was counted from some day between the two; if any of them makes it so, it is so.
    private Outcome InWeeks(Requirement.GestationWeeks weeks, int earliest, int latest)
    {
        var end = weeks.Before is { } before ? latest + (before * DaysInAWeek) : Outcome.Never;
        return _today >= earliest + (weeks.From * DaysInAWeek) && _today < end ? new(Truth.Yes, end) : Outcome.No;
    }

    private Outcome Judge(Requirement.Age age, List<OpenQuestion>? missing)
    {
        if (Health.BirthDate?.WithCalendar(CalendarSystem.Iso) is not { } birth)
        {
            missing?.Add(new() { Kind = QuestionKind.BirthDate });
            return Outcome.Unknown;
        }

        // Who was born on 29 February turns a year older on 1 March in other years.
        var years = Today.Year - birth.Year - (Today.Month < birth.Month || (Today.Month == birth.Month && Today.Day < birth.Day) ? 1 : 0);
        if (age.Below is not { } below)
        {
            return Outcome.Of(years >= age.AtLeast);
        }

        return years < below ? new(Truth.Yes, Birthday(birth, below)) : Outcome.No;
    }

    private static int Birthday(LocalDate birth, int years)
    {
        var year = birth.Year + years;
        return year > LocalDate.MaxIsoValue.Year ? Outcome.Never
            : birth is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year) ? DayCount.Of(new(year, 3, 1))
            : DayCount.Of(new(year, birth.Month, birth.Day));
    }

    private Outcome Judge(Requirement.AlsoReported also, List<OpenQuestion>? missing)
    {
        var outcome = Outcome.No;
        var wanted = StatusSet.Wanted(also.Status);
        foreach (var fact in Health.Facts.Span())
        {
            foreach (var code in also.Facts.Span())
            {
                if (fact.Code == code)
                {
                    var stands = new FactOnDay(fact, _today).Stands(wanted, missing);
                    outcome = outcome.Or(stands.Truth == Truth.No || also.When is null ? stands : stands.And(Judge(also.When, fact, missing)));
                }
            }
        }

        return outcome;
    }
}
