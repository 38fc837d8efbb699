using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>One reported fact on one day, asked by rules. It says what is known, and never guesses.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Today">The day, as <see cref="DayCount"/> has it.</param>
internal readonly record struct FactOnDay(HealthFact Fact, int Today)
{
    /// <summary>Whether the fact is there on the day: active, suspected, controlled or not said.</summary>
    public Truth IsThere => Stands(StatusSet.Current | StatusSet.NotSaid, missing: null).Truth;

    /// <summary>Whether the fact stands in one of the statuses that a rule asks for.</summary>
    /// <param name="wanted">The statuses, as <see cref="StatusSet"/> has them.</param>
    /// <param name="missing">Takes what would have to be asked; null where that is of no interest.</param>
    public Outcome Stands(uint wanted, List<OpenQuestion>? missing)
    {
        var wantsCurrent = (wanted & StatusSet.Current) != 0;

        // What is over is over, whether the client calls it resolved or history.
        var wantsOver = (wanted & StatusSet.Over) != 0;
        switch (Fact.Status)
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

                missing?.Add(new() { Kind = QuestionKind.Status, Fact = Fact.Code });
                return Outcome.Unknown;

            case ConditionStatus.Resolved or ConditionStatus.PastHistory when wantsCurrent && Fact.Onset is null && Fact.End is null:
                // Only a resolution with a date eases: without one it may be over and may be there.
                missing?.Add(new() { Kind = QuestionKind.EndDate, Fact = Fact.Code });
                return Outcome.Of(wantsOver).Or(Outcome.Unknown);

            case ConditionStatus.Resolved or ConditionStatus.PastHistory:
                // What ended before it began cannot be relied on to have ended, and what ends after the day is there until then.
                return wantsOver || !wantsCurrent || Fact.End is not { } end ? Outcome.Of(wantsOver)
                    : end.Latest < Fact.Onset?.Earliest ? Outcome.Yes
                    : DayCount.Of(end.Earliest) is var over && Today < over ? new(Truth.Yes, over)
                    : Outcome.No;

            case ConditionStatus.Suspected:
                return Outcome.Of((wanted & (StatusSet.Of(ConditionStatus.Suspected) | StatusSet.Of(ConditionStatus.Active))) != 0);

            case { } status:
                return Outcome.Of((wanted & StatusSet.Of(status)) != 0);
        }
    }

    /// <summary>Whether something about the fact is recent.</summary>
    /// <param name="within">What, and how recent.</param>
    /// <param name="missing">Takes what would have to be asked; null where that is of no interest.</param>
    public Outcome Judge(Requirement.Within within, List<OpenQuestion>? missing)
    {
        // What is said to be there now has not ended, whatever day is given for its end.
        var isThere = Fact.Status is { } status && (StatusSet.Of(status) & StatusSet.Current) != 0;
        if (isThere && within.Of == DateAnchor.End && Fact.End is not null)
        {
            return Outcome.Yes;
        }

        var date = within.Of switch
        {
            DateAnchor.Onset => Fact.Onset,
            DateAnchor.End => Fact.End,
            DateAnchor.Change => Fact.Changed,
            _ => FindDetail(within.Detail!)?.On,
        };
        if (date is not null)
        {
            // As late as it can be; what lies in the future is taken as today.
            var lift = DayCount.Of(date.Latest) + within.Days + 1;
            if (within.Of != DateAnchor.Detail || !IsAnsweredUndatedToo(within.Detail!))
            {
                return Today < lift ? new(Truth.Yes, lift) : Outcome.No;
            }

            // Said again without a date, it may have been again since, and no day makes that long ago.
            if (Today < lift)
            {
                return Outcome.Yes;
            }
        }
        else
        {
            // Asked and answered no: then there is no date to ask for, and nothing that could be recent.
            if (within.Of == DateAnchor.Detail && FindDetail(within.Detail!)?.Answer == Answer.No)
            {
                return Outcome.No;
            }

            // It began before it changed or ended: where either was too long ago, the beginning was.
            if (within.Of == DateAnchor.Onset && (IsPast(Fact.Changed, within.Days) || (!isThere && IsPast(Fact.End, within.Days))))
            {
                return Outcome.No;
            }
        }

        if (within.OrUnknown)
        {
            return Outcome.Yes;
        }

        missing?.Add(new() { Kind = DateQuestion(within.Of), Fact = Fact.Code, Detail = within.Detail });
        return Outcome.Unknown;
    }

    private bool IsPast(PartialDate? date, int days) => date is not null && Today > DayCount.Of(date.Latest) + days;

    private static QuestionKind DateQuestion(DateAnchor anchor) => anchor switch
    {
        DateAnchor.Onset => QuestionKind.OnsetDate,
        DateAnchor.End => QuestionKind.EndDate,
        DateAnchor.Change => QuestionKind.ChangeDate,
        _ => QuestionKind.DetailDate,
    };

    private DetailAnswer? FindDetail(DetailCode code)
    {
        // Where a question was answered twice, the answer that counts is the one that says more: yes before no before none.
        DetailAnswer? found = null;
        foreach (var answer in Fact.Details.Span())
        {
            if (answer.Code == code && (found is null || answer.Answer < found.Answer || (answer.Answer == found.Answer && Later(answer.On, found.On))))
            {
                found = answer;
            }
        }

        return found;
    }

    private bool IsAnsweredUndatedToo(DetailCode code)
    {
        var said = FindDetail(code)!.Answer;
        foreach (var answer in Fact.Details.Span())
        {
            if (answer.Code == code && answer.On is null && answer.Answer == said && said != Answer.No)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Later(PartialDate? date, PartialDate? other) => date is not null && (other is null || date.Latest > other.Latest);

    /// <summary>Whether a follow-up question was answered as a rule asks.</summary>
    /// <param name="answered">The question and the answer.</param>
    /// <param name="missing">Takes what would have to be asked; null where that is of no interest.</param>
    public Outcome Judge(Requirement.Answered answered, List<OpenQuestion>? missing)
    {
        var answer = Answer.NotAsked;
        var contradicted = false;
        foreach (var given in Fact.Details.Span())
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

        missing?.Add(new() { Kind = QuestionKind.Detail, Fact = Fact.Code, Detail = answered.Code });
        return Outcome.Unknown;
    }
}
