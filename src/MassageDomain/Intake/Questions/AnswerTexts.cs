namespace MassageDomain.Intake.Questions;

/// <summary>What the answers that any question takes read, and the words that mean them.</summary>
internal static class AnswerTexts
{
    private static readonly (Answer Answer, LocalizedText Text, string[] Words)[] Table =
    [
        (Answer.Yes, new() { En = "Yes", Es = "Sí", Fr = "Oui" }, ["y", "true", "checked"]),
        (Answer.No, new() { En = "No", Es = "No", Fr = "Non" }, ["n", "false", "none", "ninguno", "ninguna", "aucun", "aucune"]),
        (Answer.Unknown, new() { En = "I do not know", Es = "No lo sé", Fr = "Je ne sais pas" }, ["unknown", "not sure", "unsure", "don't know", "I don't know", "no sé", "no estoy seguro", "no estoy segura"]),
        (Answer.Declined, new() { En = "I would rather not say", Es = "Prefiero no decirlo", Fr = "Je préfère ne pas le dire" }, ["declined", "prefer not to say", "prefer not to answer", "prefiero no responder", "je préfère ne pas répondre"]),
        (Answer.NotAsked, new() { En = "Not asked", Es = "No preguntado", Fr = "Pas demandé" }, []),
    ];

    private static readonly Dictionary<string, Answer> ByWords = Table
        .SelectMany(row => new[] { row.Text.En, row.Text.Es!, row.Text.Fr! }.Concat(row.Words).Select(words => (Key: WordingKey.Of(words), row.Answer)))
        .DistinctBy(row => row.Key)
        .ToDictionary(row => row.Key, row => row.Answer, StringComparer.Ordinal);

    public static string In(Answer answer, Language language) => Array.Find(Table, row => row.Answer == answer).Text.In(language);

    public static Answer? Find(string text) => ByWords.TryGetValue(WordingKey.Of(text), out var answer) ? answer : null;
}
