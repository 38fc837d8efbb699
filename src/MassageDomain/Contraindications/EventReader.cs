using MassageDomain.Health;
using MassageDomain.Rules;

namespace MassageDomain.Contraindications;

/// <summary>Reads from a history by which day that had happened by which a requirement is met, or may be.</summary>
/// <remarks>
/// What the client reported without a date had happened by the day on which the history was given, at the latest. A part that is not
/// met says nothing. Where a part cannot be told, what is missing is asked for by the part itself.
/// </remarks>
/// <param name="Client">The history.</param>
internal readonly record struct EventReader(ClientOnDay Client)
{
    private readonly int _asOf = DayCount.Of(Client.Health.AsOf);

    private EventDays ByTheForm => new(_asOf, int.MinValue);

    private EventDays PerhapsByTheForm => new(int.MinValue, _asOf);

    /// <summary>When the fact that raised a rule began, and when it changed.</summary>
    public EventDays OfFact(HealthFact fact)
    {
        var began = fact.Onset is { } onset ? new(DayCount.Of(onset.Latest), int.MinValue) : new EventDays(int.MinValue, int.MaxValue);
        return fact.Changed is { } changed ? began.With(Happened(changed)) : began;
    }

    public EventDays Of(Requirement requirement, HealthFact? fact)
    {
        var outcome = Client.Judge(requirement, fact, missing: null);
        return outcome.Truth == Truth.No ? EventDays.None : requirement switch
        {
            Requirement.All all => OfEach(all.Of, fact),
            Requirement.Any any => OfEach(any.Of, fact),
            Requirement.Within within => OfDate(within, fact!, outcome),
            Requirement.Answered answered => OfAnswer(answered, fact!, outcome),
            Requirement.Measured measured => OfReadings(measured, outcome),
            Requirement.AlsoReported also => OfOthers(also),
            _ => EventDays.None,
        };
    }

    private EventDays OfEach(IReadOnlyList<Requirement> parts, HealthFact? fact)
    {
        var days = EventDays.None;
        foreach (var part in parts.Span())
        {
            days = days.With(Of(part, fact));
        }

        return days;
    }

    // The beginning of a fact and its last change, where they were told, are counted with the fact. That it ended is no news for a letter.
    private EventDays OfDate(Requirement.Within within, HealthFact fact, Outcome outcome) => within.Of switch
    {
        DateAnchor.Onset or DateAnchor.End => EventDays.None,
        DateAnchor.Change => fact.Changed is null ? NotSaid(outcome) : EventDays.None,
        _ => OfDetail(within.Detail!, fact, outcome),
    };

    private EventDays OfDetail(DetailCode code, HealthFact fact, Outcome outcome)
    {
        var days = outcome.HasUnknown ? PerhapsByTheForm : EventDays.None;
        var dated = false;
        foreach (var answer in fact.Details.Span())
        {
            if (answer.Code == code && (answer.On is not null || answer.Answer == Answer.Yes))
            {
                days = days.With(answer.On is { } on ? Happened(on) : ByTheForm);
                dated = true;
            }
        }

        return outcome.HasYes && !dated ? ByTheForm : days;
    }

    private EventDays OfAnswer(Requirement.Answered answered, HealthFact fact, Outcome outcome)
    {
        if (outcome.HasUnknown)
        {
            return PerhapsByTheForm;
        }

        var days = EventDays.None;
        foreach (var answer in fact.Details.Span())
        {
            if (answer.Code == answered.Code && answer.Answer == answered.Is)
            {
                days = days.With(answer.On is { } on ? Happened(on) : ByTheForm);
            }
        }

        return days == EventDays.None ? ByTheForm : days;
    }

    private EventDays OfReadings(Requirement.Measured measured, Outcome outcome)
    {
        var days = outcome.HasUnknown ? PerhapsByTheForm : EventDays.None;
        var met = false;
        var today = DayCount.Of(Client.Today);
        foreach (var reading in Client.Health.Readings.Span())
        {
            var on = DayCount.Of(reading.On);
            if (reading.Kind == measured.Reading && today - on <= measured.WithinDays && ReadingOnDay.Meets(reading, measured))
            {
                days = days.With(new(Math.Min(on, today), int.MinValue));
                met = true;
            }
        }

        return outcome.HasYes && !met ? days.With(ByTheForm) : days;
    }

    private EventDays OfOthers(Requirement.AlsoReported also)
    {
        var days = EventDays.None;
        foreach (var fact in Client.Health.Facts.Span())
        {
            if (also.Facts.Holds(fact.Code) && Client.IsReported(also, fact, missing: null).Truth != Truth.No)
            {
                days = days.With(fact.Onset is { } onset ? Happened(onset) : ByTheForm);
                days = fact.Changed is { } changed ? days.With(Happened(changed)) : days;
                days = also.When is { } when ? days.With(Of(when, fact)) : days;
            }
        }

        return days;
    }

    private EventDays NotSaid(Outcome outcome) => outcome.HasYes ? ByTheForm : PerhapsByTheForm;

    // As late as it can be, and told by the day of the history unless it cannot have been.
    private EventDays Happened(PartialDate date)
    {
        var (first, last) = (DayCount.Of(date.Earliest), DayCount.Of(date.Latest));
        return new(first > _asOf ? last : Math.Min(last, _asOf), int.MinValue);
    }
}
