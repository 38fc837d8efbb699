using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Which question groups a client's answers settle. Groups are bits here.</summary>
internal static class GroupAnswers
{
    /// <summary>The groups that are fresh and answered no, or answered yes with something listed.</summary>
    /// <param name="health">The client.</param>
    /// <param name="knowledge">The groups.</param>
    /// <param name="today">The day on which answers must be fresh.</param>
    /// <param name="listed">The groups in which the client listed something.</param>
    /// <param name="answeredYes">The groups that are fresh and answered yes.</param>
    public static ulong Settled(HealthHistory health, KnowledgeBase knowledge, LocalDate today, ulong listed, out ulong answeredYes)
    {
        Span<int> newest = stackalloc int[RuleTable.MaxFactGroups];
        Span<Answer> answer = stackalloc Answer[RuleTable.MaxFactGroups];
        newest.Fill(int.MinValue);
        var asOf = DayCount.Of(health.AsOf);
        foreach (var given in health.Groups.Span())
        {
            // The newest answer counts; of one day, the one that says least.
            var group = knowledge.FactGroups.OrdinalOf(given.Group);
            var day = given.On is { } on ? DayCount.Of(on) : asOf;
            if (group >= 0 && (day > newest[group] || (day == newest[group] && Weight(given.Answer) > Weight(answer[group]))))
            {
                newest[group] = day;
                answer[group] = given.Answer;
            }
        }

        var now = DayCount.Of(today);
        var answeredNo = answeredYes = 0ul;
        var groups = knowledge.Index.FactGroups;
        for (var i = 0; i < groups.Length; i++)
        {
            // Which answer it is cannot be foreseen: that must not be a jump.
            if (newest[i] <= now && newest[i] >= now - groups[i].FreshForDays)
            {
                answeredNo |= (answer[i] == Answer.No ? 1ul : 0) << i;
                answeredYes |= (answer[i] == Answer.Yes ? 1ul : 0) << i;
            }
        }

        return answeredNo | (answeredYes & listed);
    }

    private static int Weight(Answer answer) => answer switch
    {
        Answer.No => 1,
        Answer.Yes => 2,
        _ => 3,
    };
}
