using MassageDomain.Evidence;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake;

/// <summary>Whether the files below <c>Data/intake</c> fit together and to the knowledge.</summary>
internal static class IntakeIntegrity
{
    public static IEnumerable<KnowledgeIssue> Check(IntakeSource source, KnowledgeBase knowledge) =>
        CodesAreUnique(source.Questions, item => item.Code)
            .Concat(CodesAreUnique(source.QuestionSets, item => item.Code))
            .Concat(CodesAreUnique(source.ConsentTexts, item => item.Code))
            .Concat(CodesAreUnique(source.ConsentRules, item => item.Code))
            .Concat(source.Questions.SelectMany(item => QuestionIntegrity.Check(item, source, knowledge)))
            .Concat(QuestionIntegrity.LabelsAreUnique(source))
            .Concat(source.QuestionSets.SelectMany(item => SetHolds(item, source, knowledge)))
            .Concat(source.ConsentTexts.SelectMany(item => TextHolds(item, knowledge)))
            .Concat(source.ConsentRules.SelectMany(item => RuleHolds(item, source, knowledge)))
            .Concat(SensitiveAreasHold(source, knowledge));

    public static IEnumerable<KnowledgeIssue> GroundsHold<T>(Located<T> item, Grounds grounds, KnowledgeBase knowledge, FieldPath path)
    {
        if (grounds.Basis == EvidenceBasis.GeneralKnowledge != (grounds.Sources.Count == 0))
        {
            yield return item.Issue(IntakeDataIssueCodes.Ungrounded, path);
        }

        foreach (var issue in Resolve(item, grounds.Sources, knowledge.Citations.Contains, path.Member("sources")))
        {
            yield return issue;
        }
    }

    public static IEnumerable<KnowledgeIssue> Resolve<T, TCode>(Located<T> item, IEnumerable<TCode> codes, Func<TCode, bool> isKnown, FieldPath path)
        where TCode : Code<TCode>, ICode<TCode> =>
        codes.Select((code, i) => (code, i))
            .Where(entry => !isKnown(entry.code))
            .Select(entry => item.Issue(IntakeDataIssueCodes.UnknownReference, path.Item(entry.i), new IssueParameter("code", entry.code.Value)));

    public static IEnumerable<KnowledgeIssue> IsTranslated<T>(Located<T> item, LocalizedText? text, FieldPath path) =>
        text is { Es: null } or { Fr: null } ? [item.Issue(IntakeDataIssueCodes.NotTranslated, path)] : [];

    private static IEnumerable<KnowledgeIssue> CodesAreUnique<T, TCode>(List<Located<T>> items, Func<T, TCode> code)
        where TCode : Code<TCode>, ICode<TCode> =>
        items.GroupBy(item => code(item.Value)).SelectMany(same => same.Skip(1).Select(item =>
            item.Issue(IntakeDataIssueCodes.DuplicateCode, null, new IssueParameter("code", same.Key.Value))));

    private static IEnumerable<KnowledgeIssue> SetHolds(Located<QuestionSet> item, IntakeSource source, KnowledgeBase knowledge)
    {
        var set = item.Value;
        if (item.File != $"intake/question-sets/{set.Code}.json")
        {
            yield return item.Issue(IntakeDataIssueCodes.FileName);
        }

        var asked = set.Items.SelectMany(part => part.Questions).ToArray();
        if (set.Items.Count == 0 || set.Items.Any(part => part.Questions.Count == 0) || asked.Distinct().Count() != asked.Length)
        {
            yield return item.Issue(IntakeDataIssueCodes.BadItem, item.Path.Member("items"));
        }

        foreach (var (code, after) in ShownAfter(asked, source).Where(pair => Array.IndexOf(asked, pair.After) is var before && (before < 0 || before > Array.IndexOf(asked, pair.Code))))
        {
            yield return item.Issue(IntakeDataIssueCodes.NeverShown, item.Path.Member("items"), new IssueParameter("question", code.Value), new IssueParameter("after", after.Value));
        }

        if (set.Version < 1 || set.FullReviewMonths < 1)
        {
            yield return item.Issue(IntakeDataIssueCodes.BadRange);
        }

        foreach (var issue in IsTranslated(item, set.Name, item.Path.Member("name")).Concat(GroundsHold(item, set.Grounds, knowledge, item.Path.Member("grounds"))))
        {
            yield return issue;
        }

        for (var i = 0; i < set.Items.Count; i++)
        {
            var path = item.Path.Member("items").Item(i);
            foreach (var issue in IsTranslated(item, set.Items[i].Title, path.Member("title"))
                .Concat(GroundsHold(item, set.Items[i].Grounds, knowledge, path.Member("grounds")))
                .Concat(Resolve(item, set.Items[i].Questions, code => source.Questions.Exists(question => question.Value.Code == code), path.Member("questions"))))
            {
                yield return issue;
            }
        }
    }

    private static IEnumerable<(QuestionCode Code, QuestionCode After)> ShownAfter(QuestionCode[] asked, IntakeSource source) =>
        from question in source.Questions
        where question.Value.ShownWhen?.After is not null && asked.Contains(question.Value.Code)
        select (question.Value.Code, question.Value.ShownWhen!.After!);

    private static IEnumerable<KnowledgeIssue> TextHolds(Located<ConsentText> item, KnowledgeBase knowledge) =>
        IsTranslated(item, item.Value.Title, item.Path.Member("title"))
            .Concat(IsTranslated(item, item.Value.Statement, item.Path.Member("statement")))
            .Concat(item.Value.Elements.SelectMany((element, i) => IsTranslated(item, element.Text, item.Path.Member("elements").Item(i).Member("text"))))
            .Concat(GroundsHold(item, item.Value.Grounds, knowledge, item.Path.Member("grounds")));

    private static IEnumerable<KnowledgeIssue> RuleHolds(Located<ConsentRule> item, IntakeSource source, KnowledgeBase knowledge)
    {
        var rule = item.Value;
        if (rule.Scopes.Count == 0 || rule.ValidDays < 1)
        {
            yield return item.Issue(IntakeDataIssueCodes.BadRange);
        }

        if (rule.Place is { } place && !source.Law.Jurisdictions.Contains(place))
        {
            yield return item.Issue(IntakeDataIssueCodes.UnknownReference, item.Path.Member("place"), new IssueParameter("code", place.Value));
        }

        foreach (var issue in IsTranslated(item, rule.Why, item.Path.Member("why")).Concat(GroundsHold(item, rule.Grounds, knowledge, item.Path.Member("grounds"))))
        {
            yield return issue;
        }
    }

    private static IEnumerable<KnowledgeIssue> SensitiveAreasHold(IntakeSource source, KnowledgeBase knowledge)
    {
        foreach (var area in Enum.GetValues<SensitiveArea>())
        {
            var entries = source.SensitiveAreas.Where(item => item.Value.Area == area).ToArray();
            if (entries.Length != 1 || (entries[0].Value.Sites.Count == 0 && entries[0].Value.Mechanisms.Count == 0))
            {
                yield return new() { File = "intake/sensitive-areas.json", Issue = new(IntakeDataIssueCodes.BadArea, FieldPath.Root, new IssueParameter("area", new SensitiveAreaJsonConverter().TokenOf(area))) };
            }
        }

        foreach (var item in source.SensitiveAreas)
        {
            foreach (var site in item.Value.Sites.Where(site => knowledge.Body.Of(site).IsEmpty))
            {
                yield return item.Issue(IntakeDataIssueCodes.UnknownReference, item.Path.Member("sites"), new IssueParameter("code", (site.Region?.Value ?? site.Area?.Value) ?? string.Empty));
            }
        }
    }
}
