namespace MassageDomain.Intake.Questions;

/// <summary>The labels under which answers to a question come from elsewhere, as they are compared.</summary>
internal static class QuestionLabels
{
    public static IEnumerable<string> Of(Question question)
    {
        var words = question.Wordings;
        return new[] { question.Text.En, question.Text.Es, question.Text.Fr }
            .Concat(words is null ? [] : words.En.Concat(words.Es).Concat(words.Fr))
            .OfType<string>()
            .Select(WordingKey.Of)
            .Append(WordingKey.Of(question.Code.Value));
    }
}
