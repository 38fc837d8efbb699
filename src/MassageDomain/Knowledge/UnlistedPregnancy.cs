using MassageDomain.Health;
using NodaTime;

namespace MassageDomain.Knowledge;

/// <summary>A pregnancy of which a client gives the week and that is not among the facts.</summary>
internal static class UnlistedPregnancy
{
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    /// <summary>The groups that ask about pregnancy, as bits, where the week of one is given and none that may be there is reported; 0 otherwise.</summary>
    public static ulong GroupsOf(HealthHistory health, KnowledgeBase knowledge, LocalDate today)
    {
        if (health.Gestation is null or { DueDate: null, CompletedWeeks: null })
        {
            return 0;
        }

        foreach (var fact in health.Facts.Span())
        {
            if (IsOfAPregnancy(fact.Code, knowledge) && fact.MayBeThere(today))
            {
                return 0;
            }
        }

        return knowledge.Index.GroupsOf(Pregnancy);
    }

    // The pregnancy itself, or what is judged by its week.
    private static bool IsOfAPregnancy(HealthCode code, KnowledgeBase knowledge)
    {
        if (code != Pregnancy && knowledge.Index.TryGetTriggers(code, out var triggers, out _))
        {
            foreach (var trigger in triggers)
            {
                if (trigger.When?.AsksGestation() == true)
                {
                    return true;
                }
            }
        }

        return code == Pregnancy;
    }
}
