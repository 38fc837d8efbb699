using MassageDomain.Health;
using MassageDomain.Knowledge;

namespace MassageDomain.Contraindications;

/// <summary>By which day what raised a rule had happened. A letter from before cannot speak of it.</summary>
/// <param name="Surely">The day of the latest that was told; the least number where nothing was.</param>
/// <param name="Perhaps">The last day on which what was not told may have happened; the least number where all was told.</param>
internal readonly record struct EventDays(int Surely, int Perhaps)
{
    public static EventDays None { get; } = new(int.MinValue, int.MinValue);

    /// <summary>The days for one trigger and one fact; null for triggers that are about none. Nothing where no letter is held against them.</summary>
    public static EventDays Of(TriggerEntry entry, HealthFact? fact, in ClientOnDay client)
    {
        if (!entry.Rule.AnsweredByClearance || client.Health.Clearances.Count == 0)
        {
            return None;
        }

        var reader = new EventReader(client);
        var own = fact is null ? None : reader.OfFact(fact);
        return entry.When is { } when ? own.With(reader.Of(when, fact)) : own;
    }

    public EventDays With(EventDays other) => new(Math.Max(Surely, other.Surely), Math.Max(Perhaps, other.Perhaps));

    /// <summary>What a letter of a day says to it.</summary>
    public LetterAnswer AnsweredBy(int issued) =>
        issued >= Surely ? (issued >= Perhaps ? LetterAnswer.Answers : LetterAnswer.Open)
        : issued >= Perhaps ? LetterAnswer.None
        : LetterAnswer.TooOldAndOpen;
}
