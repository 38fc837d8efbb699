using MassageDomain.Health;

namespace MassageDomain.Intake;

/// <summary>Whether something that a history lists is there today: over, or a relative's, it is not.</summary>
internal static class Reported
{
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    public static bool IsCurrent(HealthFact fact) =>
        fact is { End: null, Status: null or ConditionStatus.Active or ConditionStatus.Suspected or ConditionStatus.Controlled };

    public static bool HasPregnancy(IReadOnlyList<HealthFact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Code == Pregnancy && IsCurrent(facts[i]))
            {
                return true;
            }
        }

        return false;
    }
}
