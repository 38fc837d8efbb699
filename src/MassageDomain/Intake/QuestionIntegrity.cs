using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake;

/// <summary>Whether one question is complete and refers to what is there.</summary>
internal static class QuestionIntegrity
{
    public static IEnumerable<KnowledgeIssue> Check(Located<Question> item, IntakeSource source, KnowledgeBase knowledge)
    {
        var question = item.Value;
        if (!KindFits(question))
        {
            yield return item.Issue(IntakeDataIssueCodes.KindMismatch, item.Path.Member("kind"));
        }

        if (question is { Groups.Count: 1, Facts.Count: 0 } && knowledge.FactGroups.Find(question.Groups[0]) is { } group && group.Question != question.Text)
        {
            yield return item.Issue(IntakeDataIssueCodes.OtherWording, item.Path.Member("text"));
        }

        if (question.ShownWhen?.After is { } after && !source.Questions.Exists(other => other.Value.Code == after))
        {
            yield return item.Issue(IntakeDataIssueCodes.UnknownReference, item.Path.Member("shownWhen"), new IssueParameter("code", after.Value));
        }

        foreach (var issue in IntakeIntegrity.IsTranslated(item, question.Text, item.Path.Member("text"))
            .Concat(IntakeIntegrity.IsTranslated(item, question.Hint, item.Path.Member("hint")))
            .Concat(question.Choices.SelectMany((choice, i) => IntakeIntegrity.IsTranslated(item, choice.Text, item.Path.Member("choices").Item(i).Member("text"))))
            .Concat(IntakeIntegrity.Resolve(item, question.Groups, knowledge.FactGroups.Contains, item.Path.Member("groups")))
            .Concat(IntakeIntegrity.Resolve(item, question.Facts, knowledge.Concepts.Contains, item.Path.Member("facts")))
            .Concat(IntakeIntegrity.Resolve(item, question.NotAskedIn.Select(ban => ban.Place), source.Law.Jurisdictions.Contains, item.Path.Member("notAskedIn")))
            .Concat(question.NotAskedIn.SelectMany((ban, i) => IntakeIntegrity.GroundsHold(item, ban.Grounds, knowledge, item.Path.Member("notAskedIn").Item(i).Member("grounds"))))
            .Concat(IntakeIntegrity.GroundsHold(item, question.Grounds, knowledge, item.Path.Member("grounds"))))
        {
            yield return issue;
        }
    }

    public static IEnumerable<KnowledgeIssue> LabelsAreUnique(IntakeSource source) =>
        from item in source.Questions
        from label in QuestionLabels.Of(item.Value).Distinct(StringComparer.Ordinal)
        group item by label into same
        where same.Skip(1).Any()
        from item in same.Skip(1)
        select item.Issue(IntakeDataIssueCodes.AmbiguousWording, null, new IssueParameter("wording", same.Key), new IssueParameter("also", same.First().Value.Code.Value));

    private static bool KindFits(Question question) =>
        question.Kind is AnswerKind.Choice or AnswerKind.Choices == question.Choices.Count > 0
        && question.Kind == AnswerKind.Facts == (question.Groups.Count > 0 || question.Facts.Count > 0)
        && question.Kind == AnswerKind.Consent == question.Scope is not null
        && (question.Field is not null || question.Kind is AnswerKind.Facts or AnswerKind.Consent || question.Readings.Count > 0)
        && (question.Readings.Count == 0 || question.Kind == AnswerKind.Number);
}
