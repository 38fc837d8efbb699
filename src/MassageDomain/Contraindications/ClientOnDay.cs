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
        var outcome = fact is null ? Outcome.Yes : Stands(fact, entry.Statuses, missing);
        return outcome.Truth == Truth.No || entry.When is not { } when ? outcome : outcome.And(Judge(when, fact, missing));
    }

    private Outcome Judge(Requirement requirement, HealthFact? fact, List<OpenQuestion>? missing) => requirement switch
    {
        Requirement.All all => JudgeAll(all.Of, fact, missing),
        Requirement.Any any => JudgeAny(any.Of, fact, missing),
        Requirement.Within within => Judge(within, fact!, missing),
        Requirement.Answered answered => Judge(answered, fact!, missing),
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

    private static Outcome Stands(HealthFact fact, uint wanted, List<OpenQuestion>? missing)
    {
        var wantsCurrent = (wanted & StatusSet.Current) != 0;

        // What is over is over, whether the client calls it resolved or history.
        var wantsOver = (wanted & StatusSet.Over) != 0;
        switch (fact.Status)
        {
            case null:
                if ((wanted & StatusSet.NotSaid) != 0 || (wantsOver && (wanted & StatusSet.Current) == StatusSet.Current))
                {
                    return Outcome.Yes;
                }

                if (!wantsCurrent && !wantsOver)
                {
                    return Outcome.No;
                }

                missing?.Add(new() { Kind = QuestionKind.Status, Fact = fact.Code });
                return Outcome.Unknown;

            case ConditionStatus.Resolved or ConditionStatus.PastHistory when wantsCurrent && fact.Onset is null && fact.End is null:
                // Only a resolution with a date eases: without one it may be over and may be there.
                missing?.Add(new() { Kind = QuestionKind.EndDate, Fact = fact.Code });
                return Outcome.Of(wantsOver).Or(Outcome.Unknown);

            case ConditionStatus.Resolved or ConditionStatus.PastHistory:
                // What ended before it began cannot be relied on to have ended.
                return Outcome.Of(wantsOver || (wantsCurrent && fact.End?.Latest < fact.Onset?.Earliest));

            case ConditionStatus.Suspected:
                return Outcome.Of((wanted & (StatusSet.Of(ConditionStatus.Suspected) | StatusSet.Of(ConditionStatus.Active))) != 0);

            case { } status:
                return Outcome.Of((wanted & StatusSet.Of(status)) != 0);
        }
    }

    private Outcome Judge(Requirement.Within within, HealthFact fact, List<OpenQuestion>? missing)
    {
        // What is said to be there now has not ended, whatever day is given for its end.
        var isThere = fact.Status is ConditionStatus.Active or ConditionStatus.Suspected or ConditionStatus.Controlled;
        if (isThere && within.Of == DateAnchor.End && fact.End is not null)
        {
            return Outcome.Yes;
        }

        var date = within.Of switch
        {
            DateAnchor.Onset => fact.Onset,
            DateAnchor.End => fact.End,
            DateAnchor.Change => fact.Changed,
            _ => FindDetail(fact, within.Detail!)?.On,
        };
        if (date is null)
        {
            // Asked and answered no: then there is no date to ask for, and nothing that could be recent.
            if (within.Of == DateAnchor.Detail && FindDetail(fact, within.Detail!)?.Answer == Answer.No)
            {
                return Outcome.No;
            }

            // It began before it changed or ended: where either was too long ago, the beginning was.
            if (within.Of == DateAnchor.Onset && (IsPast(fact.Changed, within.Days) || (!isThere && IsPast(fact.End, within.Days))))
            {
                return Outcome.No;
            }

            if (within.OrUnknown)
            {
                return Outcome.Yes;
            }

            missing?.Add(new() { Kind = DateQuestion(within.Of), Fact = fact.Code, Detail = within.Detail });
            return Outcome.Unknown;
        }

        // As late as it can be; what lies in the future is taken as today.
        var lift = DayCount.Of(date.Latest) + within.Days + 1;
        return _today < lift ? new(Truth.Yes, lift) : Outcome.No;
    }

    private bool IsPast(PartialDate? date, int days) => date is not null && _today > DayCount.Of(date.Latest) + days;

    private static QuestionKind DateQuestion(DateAnchor anchor) => anchor switch
    {
        DateAnchor.Onset => QuestionKind.OnsetDate,
        DateAnchor.End => QuestionKind.EndDate,
        DateAnchor.Change => QuestionKind.ChangeDate,
        _ => QuestionKind.DetailDate,
    };

    private static DetailAnswer? FindDetail(HealthFact fact, DetailCode code)
    {
        // Where a question was answered twice, the answer that counts is the one that says more: yes before no before none.
        DetailAnswer? found = null;
        foreach (var answer in fact.Details.Span())
        {
            if (answer.Code == code && (found is null || answer.Answer < found.Answer || (answer.Answer == found.Answer && Later(answer.On, found.On))))
            {
                found = answer;
            }
        }

        return found;
    }

    private static bool Later(PartialDate? date, PartialDate? other) => date is not null && (other is null || date.Latest > other.Latest);

    private static Outcome Judge(Requirement.Answered answered, HealthFact fact, List<OpenQuestion>? missing)
    {
        var answer = Answer.NotAsked;
        var contradicted = false;
        foreach (var given in fact.Details.Span())
        {
            if (given.Code == answered.Code && given.Answer is Answer.Yes or Answer.No)
            {
                contradicted |= answer is Answer.Yes or Answer.No && answer != given.Answer;
                answer = given.Answer;
            }
        }

        if (answer is Answer.Yes or Answer.No)
        {
            return Outcome.Of(contradicted || answer == answered.Is);
        }

        if (answered.OrUnknown)
        {
            return Outcome.Yes;
        }

        missing?.Add(new() { Kind = QuestionKind.Detail, Fact = fact.Code, Detail = answered.Code });
        return Outcome.Unknown;
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
                    var stands = Stands(fact, wanted, missing);
                    outcome = outcome.Or(stands.Truth == Truth.No || also.When is null ? stands : stands.And(Judge(also.When, fact, missing)));
                }
            }
        }

        return outcome;
    }
}
