namespace MassageDomain.Intake.Questions;

/// <summary>What the answers that any question takes read, and the words that mean them.</summary>
internal static class AnswerTexts
{
    // Apostrophes, and the accents of the languages above where they are written as characters of their own: grave, acute, circumflex, tilde, diaeresis, cedilla.
    private const string Marks = "'’\u0300\u0301\u0302\u0303\u0308\u0327";

    private static readonly (Answer Answer, LocalizedText Text, string[] Words)[] Table =
    [
        (Answer.Yes, new() { En = "Yes", Es = "Sí", Fr = "Oui" }, ["y", "true", "checked"]),
        (Answer.No, new() { En = "No", Es = "No", Fr = "Non" }, ["n", "none", "ninguno", "ninguna", "aucun", "aucune"]),
        (Answer.Unknown, new() { En = "I do not know", Es = "No lo sé", Fr = "Je ne sais pas" }, ["unknown", "not sure", "unsure", "don't know", "I don't know", "no sé", "no estoy seguro", "no estoy segura"]),
        (Answer.Declined, new() { En = "I would rather not say", Es = "Prefiero no decirlo", Fr = "Je préfère ne pas le dire" }, ["declined", "prefer not to say", "prefer not to answer", "prefiero no responder", "je préfère ne pas répondre"]),
        (Answer.NotAsked, new() { En = "Not asked", Es = "No preguntado", Fr = "Pas demandé" }, []),
    ];

    private static readonly Dictionary<string, Answer> ByWords = Table
        .SelectMany(row => new[] { row.Text.En, row.Text.Es!, row.Text.Fr! }.Concat(row.Words).Select(words => (Key: WordingKey.Of(words), row.Answer)))
        .DistinctBy(row => row.Key)
        .ToDictionary(row => row.Key, row => row.Answer, StringComparer.Ordinal);

    public static string In(Answer answer, Language language) => Array.Find(Table, row => row.Answer == answer).Text.In(language);

    /// <summary>What a text means that is one of the words and nothing else, but for full stops or exclamation marks at its end.</summary>
    /// <remarks>A box, a question mark or a stroke through a word says something that the word does not: "[ ] No" is a box that nobody ticked.</remarks>
    public static Answer? Find(string text) => IsPlain(text) && ByWords.TryGetValue(WordingKey.Of(text), out var answer) ? answer : null;

    /// <summary>Whether a text is what form tools write for a box that nobody touched. It says nothing of a question, and no more than nothing of one condition in a list of many.</summary>
    public static bool IsUntouchedBox(string text) => WordingKey.Of(text) == "false" && IsPlain(text);

    private static bool IsPlain(string text) => text.Trim().TrimEnd('.', '!', ' ').All(IsOfAWord);

    private static bool IsOfAWord(char c) => char.IsLetter(c) || char.IsWhiteSpace(c) || Marks.Contains(c, StringComparison.Ordinal);
}
