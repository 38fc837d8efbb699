using System.Text.Json;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake.Questions;

/// <summary>Exports a form as a plain definition that a front end can render.</summary>
public static class FormDefinitions
{
    /// <summary>The definition of a form in one language.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language.</param>
    /// <param name="knowledge">The knowledge that names what a yes can mean; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>The definition.</returns>
    public static FormDefinition ToDefinition(QuestionForm form, Language language, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        knowledge ??= KnowledgeBase.Default;
        catalogue ??= IntakeCatalogue.Default;
        var tokens = new Serialization.AnswerJsonConverter();
        return new()
        {
            Language = language,
            Set = form.Set,
            Version = form.Version,
            Answers = [.. new[] { Answer.Yes, Answer.No, Answer.Unknown, Answer.Declined }.Select(answer => new FormOption { Value = tokens.TokenOf(answer), Label = AnswerTexts.In(answer, language) })],
            Fields = [.. form.Questions.Select(question => ToField(question, form.Place, language, knowledge, catalogue))],
        };
    }

    /// <summary>Writes a definition as JSON.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The document, UTF-8.</returns>
    public static byte[] Write(FormDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return JsonSerializer.SerializeToUtf8Bytes(definition, IntakeJsonContext.Default.FormDefinition);
    }

    private static FormField ToField(Question question, JurisdictionCode? place, Language language, KnowledgeBase knowledge, IntakeCatalogue catalogue)
    {
        var (min, max) = QuestionOptions.BoundsOf(question);
        return new()
        {
            Name = question.Code,
            Label = question.Text.In(language),
            Hint = question.Hint?.In(language),
            Kind = question.Kind,
            Options = question.Kind == AnswerKind.Facts
                ? [.. QuestionOptions.Of(question, place, knowledge, catalogue).Select(concept => new FormOption { Value = concept.Code.Value, Label = concept.Name.In(language) })]
                : [.. question.Choices.Select(choice => new FormOption { Value = choice.Code.Value, Label = choice.Text.In(language) })],
            Min = min,
            Max = max,
            ShownAfter = question.ShownWhen?.After,
            ShownBelowAge = question.ShownWhen?.BelowAge,
            ShownForAnswers = question.ShownWhen?.Answers ?? [],
        };
    }
}
