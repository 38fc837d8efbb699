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
    private const int OldestAge = 130;

    private readonly int _today = DayCount.Of(Today);

    /// <summary>The day, in the ISO calendar.</summary>
    public LocalDate Today { get; } = Today.WithCalendar(CalendarSystem.Iso);

    /// <summary>What is known of a trigger, for one fact; null where the trigger is about none.</summary>
    /// <param name="entry">The trigger.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <param name="missing">Takes what would have to be asked; null where that is of no interest.</param>
    public Outcome Judge(TriggerEntry entry, HealthFact? fact, List<OpenQuestion>? missing = null)
    {
        var outcome = fact is null ? Outcome.Yes : new FactOnDay(fact, _today).Stands(entry.Statuses, missing);
        return outcome.Truth == Truth.No || entry.When is not { } when ? outcome : outcome.And(Judge(when, fact, missing));
    }

    /// <summary>What is known of a requirement, for one fact; null for one that asks for none.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <param name="missing">Takes what would have to be asked; null where that is of no interest.</param>
    public Outcome Judge(Requirement requirement, HealthFact? fact, List<OpenQuestion>? missing) => requirement switch
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
        var outcome = new ReadingOnDay(Health.Readings, measured, IsAsked: fact is not null).Judge(_today);
        if (outcome.HasUnknown)
        {
            missing?.Add(new() { Kind = QuestionKind.Reading, Reading = measured.Reading, Fact = fact?.Code });
        }

        return outcome;
    }

    private Outcome Judge(Requirement.GestationWeeks weeks, List<OpenQuestion>? missing)
    {
        var outcome = new GestationOnDay(Health.Gestation, DayCount.Of(Health.AsOf), weeks).Judge(_today);
        if (outcome.HasUnknown)
        {
            missing?.Add(new() { Kind = QuestionKind.GestationWeek });
        }

        return outcome;
    }

    private Outcome Judge(Requirement.Age age, List<OpenQuestion>? missing)
    {
        // Who was born on 29 February turns a year older on 1 March in other years.
        var birth = Health.BirthDate?.WithCalendar(CalendarSystem.Iso) ?? LocalDate.MaxIsoValue;
        var years = Today.Year - birth.Year - (Today.Month < birth.Month || (Today.Month == birth.Month && Today.Day < birth.Day) ? 1 : 0);
        if (Health.BirthDate is null || years is < 0 or > OldestAge)
        {
            // Who is born later is of no age until then.
            missing?.Add(new() { Kind = QuestionKind.BirthDate });
            return new(Truth.Unknown, Health.BirthDate is not null && years < 0 && age.AtLeast > 0 ? DayCount.Of(birth) : Outcome.Never);
        }

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

    /// <summary>Whether a fact of one of the concepts counts for it.</summary>
    public Outcome IsReported(Requirement.AlsoReported also, HealthFact fact, List<OpenQuestion>? missing)
    {
        var stands = new FactOnDay(fact, _today).Stands(StatusSet.Wanted(also.Status), missing);
        return stands.Truth == Truth.No || also.When is null ? stands : stands.And(Judge(also.When, fact, missing));
    }

    private Outcome Judge(Requirement.AlsoReported also, List<OpenQuestion>? missing)
    {
        var outcome = Outcome.No;
        foreach (var fact in Health.Facts.Span())
        {
            foreach (var code in also.Facts.Span())
            {
                if (fact.Code == code)
                {
                    outcome = outcome.Or(IsReported(also, fact, missing));
                }
            }
        }

        return outcome;
    }
}
