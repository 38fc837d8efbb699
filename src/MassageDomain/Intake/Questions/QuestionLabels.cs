namespace MassageDomain.Intake.Questions;

/// <summary>The labels under which answers to a question come from elsewhere, as they are compared.</summary>
internal static class QuestionLabels
{
    /// <summary>The question's code as it is compared. It names the question and not all that it asks, so it lets nobody say no to that.</summary>
    public static string CodeOf(Question question) => WordingKey.Of(question.Code.Value);

    /// <summary>Its wordings.</summary>
    public static IEnumerable<string> Of(Question question)
    {
        var words = question.Wordings;
        return new[] { question.Text.En, question.Text.Es, question.Text.Fr }
            .Concat(words is null ? [] : words.En.Concat(words.Es).Concat(words.Fr))
            .OfType<string>()
            .Select(WordingKey.Of);
    }
}
