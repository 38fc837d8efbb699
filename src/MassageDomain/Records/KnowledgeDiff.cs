using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Rules;

namespace MassageDomain.Records;

/// <summary>What a new edition, or a practice's overlay, would change for the clients of a practice.</summary>
public static class KnowledgeDiff
{
    /// <summary>Screens stored sessions by two knowledge bases.</summary>
    /// <param name="before">The older knowledge.</param>
    /// <param name="after">The newer knowledge.</param>
    /// <param name="sessions">The sessions, in any order.</param>
    /// <returns>The sessions whose verdict or urgency differs, in the order in which they were given, each with the rules that make the difference.</returns>
    public static IReadOnlyList<SessionDifference> Compare(KnowledgeBase before, KnowledgeBase after, IEnumerable<StoredSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(sessions);
        var differences = from session in sessions
                          let one = Screening.Screen(session.Health, session.Plan, session.On, before)
                          let other = Screening.Screen(session.Health, session.Plan, session.On, after)
                          where one.Verdict != other.Verdict || one.Urgency != other.Urgency
                          select new SessionDifference
                          {
                              Key = session.Key,
                              Before = one.Verdict,
                              After = other.Verdict,
                              UrgencyBefore = one.Urgency,
                              UrgencyAfter = other.Urgency,
                              Rules = [.. Rules(one, other, before, after)],
                          };
        return ValueList.From(differences);
    }

    private static IEnumerable<RuleDifference> Rules(ScreeningResult one, ScreeningResult other, KnowledgeBase before, KnowledgeBase after)
    {
        var earlier = one.Findings.ToDictionary(finding => finding.Rule.Code);
        var later = other.Findings.ToDictionary(finding => finding.Rule.Code);
        return from code in earlier.Keys.Union(later.Keys).Order()
               let was = earlier.GetValueOrDefault(code)
               let becomes = later.GetValueOrDefault(code)
               where was?.Verdict != becomes?.Verdict || was?.Urgency != becomes?.Urgency || was?.State != becomes?.State
               select new RuleDifference { Rule = code, Kind = KindOf(before.Rules.Find(code), after.Rules.Find(code)), Before = was?.Verdict, After = becomes?.Verdict };
    }

    private static RuleDifferenceKind KindOf(Rule? before, Rule? after) =>
        before is null ? RuleDifferenceKind.Added
        : after is null ? RuleDifferenceKind.Removed
        : before == after ? RuleDifferenceKind.Unchanged
        : RuleDifferenceKind.Rewritten;
}
