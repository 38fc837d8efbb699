using MassageDomain.Health;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake.Questions;

/// <summary>What a yes to a question can mean.</summary>
internal static class QuestionOptions
{
    /// <summary>The concepts that a question is about, in the order of their codes; what the place says not to ask is left out.</summary>
    public static IReadOnlyList<HealthConcept> Of(Question question, JurisdictionCode? place, KnowledgeBase knowledge, IntakeCatalogue catalogue)
    {
        var banned = catalogue.Questions.Where(other => !QuestionForms.IsAskedIn(other, place)).SelectMany(other => other.Facts).ToHashSet();
        return [.. knowledge.Concepts.Where(concept => !banned.Contains(concept.Code)
            && (question.Facts.Contains(concept.Code) || concept.Groups.Any(question.Groups.Contains)))];
    }

    /// <summary>The bounds of a number.</summary>
    public static (decimal? Min, decimal? Max) BoundsOf(Question question) => question switch
    {
        { Kind: AnswerKind.Scale } => (0, 10),
        { Field: IntakeField.GestationWeeks } => (0, 45),
        { Field: IntakeField.SleepHours } => (0, 24),
        _ => (null, null),
    };
}
