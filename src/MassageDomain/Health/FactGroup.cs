using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Health;

/// <summary>
/// A group of facts that one question answers: a no speaks for every concept in it. What a session needs answered
/// is said here, so that nobody is asked two hundred questions and nothing that matters is left unasked.
/// </summary>
public sealed record FactGroup
{
    /// <summary>The group's name.</summary>
    public required FactGroupCode Code { get; init; }

    /// <summary>The question that answers for the whole group.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The massage types for which it must be answered whatever is planned.</summary>
    public IReadOnlyList<MassageType> NeededForTypes { get; init => field = ValueList.From(value); } = ValueList.From<MassageType>(null);

    /// <summary>The mechanisms for which it must be answered whatever the type.</summary>
    public IReadOnlyList<Mechanism> NeededForMechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>For how many days after it was given an answer holds; 0 for questions about today.</summary>
    public required int FreshForDays { get; init; }

    /// <summary>Whether it asks what ever was; then a yes may be about something that is over, however long ago.</summary>
    public bool AsksEver { get; init; }

    /// <summary>How many days before the answer it asks about what is over by then; 0 where it asks about the day of the answer alone.</summary>
    public int AsksBackDays { get; init; }

    /// <summary>Whether a reported fact can be what a yes was about: it is there, or it is over and the question asks so far back.</summary>
    /// <param name="fact">A fact of a concept in the group.</param>
    /// <param name="answered">The day of the yes, in the ISO calendar.</param>
    internal bool IsAnsweredBy(HealthFact fact, LocalDate answered) => fact.Status switch
    {
        // It says nothing of the client.
        ConditionStatus.FamilyHistory => false,
        ConditionStatus.Resolved or ConditionStatus.PastHistory => AsksEver || IsSince(answered, fact.Onset) || IsSince(answered, fact.End) || IsSince(answered, fact.Changed),
        _ => true,
    };

    private bool IsSince(LocalDate answered, PartialDate? date) => date is not null && Period.DaysBetween(date.Earliest, answered) <= AsksBackDays;
}
