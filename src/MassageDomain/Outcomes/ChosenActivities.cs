namespace MassageDomain.Outcomes;

/// <summary>Lines up what a client chose to rate at two times: only the same activities may be compared.</summary>
internal static class ChosenActivities
{
    /// <summary>Both forms with those items of a score that were rated both times, each under the item of the baseline; null where they may not be compared.</summary>
    public static Pair? TryAlign(OutcomeScale scale, PreparedScore score, ScaleAnswers baseline, ScaleAnswers followUp, ActivityMatching matching)
    {
        var before = new List<ItemAnswer>();
        var after = new List<ItemAnswer>();
        var complete = true;
        foreach (var first in baseline.Items.Where(answer => answer.Value is not null && Takes(scale, score, answer.Item)))
        {
            if (IsNamed(scale, first) && first.Activity is null)
            {
                return null;
            }

            var second = followUp.Items.FirstOrDefault(answer => answer.Value is not null
                && (IsNamed(scale, first) ? string.Equals(answer.Activity, first.Activity, StringComparison.Ordinal) : answer.Item == first.Item));
            if (second is null)
            {
                complete = false;
                continue;
            }

            before.Add(first);
            after.Add(second with { Item = first.Item });
        }

        return (complete || matching == ActivityMatching.MatchedOnly) && before.Count > 0
            ? new Pair(baseline with { Items = before }, followUp with { Items = after }, complete)
            : null;
    }

    private static bool Takes(OutcomeScale scale, PreparedScore score, ScaleItemCode item)
    {
        foreach (var i in score.Items)
        {
            if (scale.Items[i].Code == item)
            {
                return true;
            }
        }

        return score.Items.Length == 0;
    }

    /// <summary>Whether the client names what the item is about. An item without choice, such as general well-being, is always the same.</summary>
    private static bool IsNamed(OutcomeScale scale, ItemAnswer answer) => scale.Items.Any(item => item.Code == answer.Item && item.ChosenByClient);

    internal sealed record Pair(ScaleAnswers Baseline, ScaleAnswers FollowUp, bool Complete);
}
