using MassageDomain.Health;
using MassageDomain.Rules;
using NodaTime;
using static MassageDomain.Tests.Contraindications.Known;

namespace MassageDomain.Tests.Contraindications;

/// <summary>
/// What has happened by which a rule is raised, and when: a letter that is older than any of it says nothing. What was told without a
/// date had happened by the day of the form. See <see cref="Specification"/>.
/// </summary>
internal sealed class SpecifiedEvents(HealthHistory health, SpecifiedClient client, LocalDate today)
{
    /// <summary>Something that happened, or, where that is not sure, that may have happened up to a day.</summary>
    internal sealed record Event(LocalDate Day, bool Sure);

    public Event[] Of(Trigger trigger, HealthFact? fact) =>
        [.. fact is null ? [] : BeginningOf(fact).Concat(ChangeOf(fact)), .. trigger.When is null ? [] : Of(trigger.When, fact)];

    // Where the beginning was not told, no letter is known to be younger.
    private static Event[] BeginningOf(HealthFact fact) => [fact.Onset is { } onset ? new(onset.Latest, Sure: true) : new(LocalDate.MaxIsoValue, Sure: false)];

    private IEnumerable<Event> ChangeOf(HealthFact fact) => fact.Changed is { } changed ? [new(Told(changed), Sure: true)] : [];

    // What is reported on a form happened before the form: a year or month that the form lies in ends with it. A later date is taken as it stands.
    private LocalDate Told(PartialDate date) => date.Earliest > health.AsOf ? date.Latest : LocalDate.Min(date.Latest, health.AsOf);

    private LocalDate Told(PartialDate? date, LocalDate otherwise) => date is null ? otherwise : Told(date);

    private IEnumerable<Event> Of(Requirement requirement, HealthFact? fact)
    {
        var known = client.Meets(requirement, fact);
        return known == No ? [] : requirement switch
        {
            Requirement.All all => all.Of.SelectMany(part => Of(part, fact)),
            Requirement.Any any => any.Of.SelectMany(part => Of(part, fact)),
            Requirement.Within { Of: DateAnchor.Change } => fact!.Changed is null ? [NotTold(known)] : [],
            Requirement.Within { Of: DateAnchor.Detail } within => OfDetail([.. fact!.Details.Where(answer => answer.Code == within.Detail)], known),
            Requirement.Answered answered => OfAnswer([.. fact!.Details.Where(answer => answer.Code == answered.Code && answer.Answer == answered.Is)], known),
            Requirement.Measured measured => OfReadings(measured, known),
            Requirement.AlsoReported also => health.Facts.Where(other => client.Reports(also, other) != No).SelectMany(other =>
                (also.When is null ? [] : Of(also.When, other)).Concat(ChangeOf(other)).Append(new(Told(other.Onset, health.AsOf), Sure: true))),
            _ => [],
        };
    }

    private Event NotTold(Known known) => new(health.AsOf, Sure: known.HasFlag(Yes));

    private IEnumerable<Event> OfDetail(DetailAnswer[] answers, Known known)
    {
        var told = answers.Where(answer => answer.On is not null || answer.Answer == Answer.Yes).Select(answer => new Event(Told(answer.On, health.AsOf), Sure: true)).ToArray();
        return known.HasFlag(Open) ? told.Append(new(health.AsOf, Sure: false))
            : told.Length > 0 ? told
            : [new(health.AsOf, Sure: true)];
    }

    private IEnumerable<Event> OfAnswer(DetailAnswer[] answers, Known known) => known.HasFlag(Open) ? [new(health.AsOf, Sure: false)]
        : answers.Length == 0 ? [new(health.AsOf, Sure: true)]
        : answers.Select(answer => new Event(Told(answer.On, health.AsOf), Sure: true));

    private IEnumerable<Event> OfReadings(Requirement.Measured measured, Known known)
    {
        var met = health.Readings.Where(reading => reading.Kind == measured.Reading && today <= reading.On.PlusDays(measured.WithinDays) && SpecifiedClient.Meets(reading, measured))
            .Select(reading => new Event(LocalDate.Min(reading.On, today), Sure: true)).ToArray();
        return (known.HasFlag(Open), known.HasFlag(Yes) && met.Length == 0) switch
        {
            (true, true) => met.Append(new(health.AsOf, Sure: false)).Append(new(health.AsOf, Sure: true)),
            (true, false) => met.Append(new(health.AsOf, Sure: false)),
            (false, true) => [new(health.AsOf, Sure: true)],
            _ => met,
        };
    }
}
