namespace MassageDomain.Outcomes;

/// <summary>Says as an issue what the item about danger says, so that it is heard also where there is no score and no form.</summary>
internal static class SafetyIssues
{
    /// <summary>The issue of a form; none where the scale has no such item or the item is answered below the value that raises the flag.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="answers">The form; it need not be usable.</param>
    /// <param name="positions">Where each answer stands in what was given; empty where they stand where they are.</param>
    /// <returns>One issue or none. It stands before all others: it is the one to act on.</returns>
    public static IEnumerable<ValidationIssue> Of(OutcomeScale scale, ScaleAnswers answers, IReadOnlyList<int>? positions = null)
    {
        if (scale.Safety is not { } safety || Scoring.SafetyOf(scale, answers) is not { } signal || signal == SafetySignal.NotRaised)
        {
            yield break;
        }

        var items = FieldPath.Root.Member("items");
        var index = IndexOf(answers, safety, signal);
        var path = index < 0 ? items : items.Item(positions?[index] ?? index).Member("value");
        yield return new(signal == SafetySignal.Raised ? OutcomesIssueCodes.SafetyRaised : OutcomesIssueCodes.SafetyNotKnown, path, new IssueParameter("item", safety.Item.Value));
    }

    /// <summary>The issue of answers by position that are not as many as the scale's items, so that none can be told from another.</summary>
    public static IEnumerable<ValidationIssue> OfWrongNumber(OutcomeScale scale) =>
        scale.Safety is { } safety ? [new(OutcomesIssueCodes.SafetyNotKnown, FieldPath.Root.Member("items"), new IssueParameter("item", safety.Item.Value))] : [];

    // The answer that raises the flag, or the last one that leaves it open.
    private static int IndexOf(ScaleAnswers answers, SafetyItem safety, SafetySignal signal)
    {
        for (var i = answers.Items.Count - 1; i >= 0; i--)
        {
            if (answers.Items[i].Item == safety.Item && (signal == SafetySignal.NotKnown || answers.Items[i].Value >= safety.From))
            {
                return i;
            }
        }

        return -1;
    }
}
