namespace MassageDomain.Serialization;

/// <summary>The wire tokens of <see cref="Answer"/>.</summary>
public sealed class AnswerJsonConverter() : TokenJsonConverter<Answer>(
    (Answer.Yes, "yes"),
    (Answer.No, "no"),
    (Answer.Unknown, "unknown"),
    (Answer.Declined, "declined"),
    (Answer.NotAsked, "not-asked"));
