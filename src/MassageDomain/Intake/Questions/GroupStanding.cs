using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake.Questions;

/// <summary>Whether a history answers for a group of facts, as screening will see it.</summary>
internal static class GroupStanding
{
    /// <summary>Why the group is open; null where it is answered.</summary>
    public static MissingReason? Of(FactGroup group, HealthHistory health, LocalDate today, KnowledgeBase knowledge)
    {
        var unlisted = UnlistedPregnancy.GroupsOf(health, knowledge, today);
        var speaksOfOne = unlisted != 0 && ((unlisted >> knowledge.FactGroups.OrdinalOf(group.Code)) & 1) != 0;
        return ByAnswers(group, health, today, knowledge) ?? (speaksOfOne ? MissingReason.NothingListed : null);
    }

    private static MissingReason? ByAnswers(FactGroup group, HealthHistory health, LocalDate today, KnowledgeBase knowledge)
    {
        var answers = health.Groups.Where(answer => answer.Group == group.Code).ToArray();
        if (answers.Length == 0)
        {
            return MissingReason.NotAsked;
        }

        // The newest day counts; of one day, the answer that says least.
        var newest = answers.Max(answer => answer.On ?? health.AsOf);
        var answer = answers.Where(answer => (answer.On ?? health.AsOf) == newest).Select(answer => answer.Answer).MaxBy(Weight);
        if (answer is Answer.Yes or Answer.No && (newest > today || Period.DaysBetween(newest, today) > group.FreshForDays))
        {
            return MissingReason.OutOfDate;
        }

        return answer switch
        {
            Answer.No => null,
            Answer.Yes => health.Facts.Any(fact => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(group.Code) == true && group.IsAnsweredBy(fact, newest)) ? null : MissingReason.NothingListed,
            Answer.Unknown => MissingReason.Unknown,
            Answer.Declined => MissingReason.Declined,
            _ => MissingReason.NotAsked,
        };
    }

    private static int Weight(Answer answer) => answer switch
    {
        Answer.No => 1,
        Answer.Yes => 2,
        Answer.Unknown => 3,
        Answer.Declined => 4,
        _ => 5,
    };
}
