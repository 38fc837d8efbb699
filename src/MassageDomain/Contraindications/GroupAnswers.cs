using System.Numerics;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Which question groups a client's answers settle. Groups are bits here.</summary>
internal static class GroupAnswers
{
    /// <summary>The groups that are fresh and answered no, or answered yes with something listed that the question asks about.</summary>
    /// <param name="health">The client.</param>
    /// <param name="knowledge">The groups.</param>
    /// <param name="today">The day on which answers must be fresh.</param>
    /// <param name="listed">The groups in which the client listed something that is there: see <see cref="AnswersWhich"/>.</param>
    /// <param name="answeredYes">The groups that are fresh and answered yes, and those to which something else that was told says yes.</param>
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

        if ((answeredYes & ~listed) != 0)
        {
            listed |= ListedAsOver(health, knowledge, newest, answeredYes & ~listed);
        }

        // Whoever gives the week of a pregnancy is pregnant, whatever the answer to the group was.
        var unlisted = UnlistedPregnancy.GroupsOf(health, knowledge, today);
        answeredYes |= unlisted;
        return (answeredNo | (answeredYes & listed)) & ~unlisted;
    }

    /// <summary>Whether a fact answers which after a yes to any group of its concept. What is over does so only where the group asks so far back.</summary>
    public static bool AnswersWhich(HealthFact fact) => fact.Status is not (ConditionStatus.Resolved or ConditionStatus.PastHistory or ConditionStatus.FamilyHistory);

    private static ulong ListedAsOver(HealthHistory health, KnowledgeBase knowledge, ReadOnlySpan<int> answeredOn, ulong open)
    {
        var listed = 0ul;
        foreach (var fact in health.Facts.Span())
        {
            for (var left = knowledge.Index.GroupsOf(fact.Code) & open & ~listed; left != 0; left &= left - 1)
            {
                var group = BitOperations.TrailingZeroCount(left);
                if (knowledge.Index.FactGroups[group].FactGroup.IsAnsweredBy(fact, DayCount.ToDate(answeredOn[group]) ?? LocalDate.MaxIsoValue))
                {
                    listed |= 1ul << group;
                }
            }
        }

        return listed;
    }

    private static int Weight(Answer answer) => answer switch
    {
        Answer.No => 1,
        Answer.Yes => 2,
        _ => 3,
    };
}
