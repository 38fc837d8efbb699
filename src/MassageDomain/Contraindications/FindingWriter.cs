using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Makes one finding of everything that raised a rule.</summary>
internal static class FindingWriter
{
    /// <summary>Makes the finding.</summary>
    /// <param name="raised">The same rule, raised at least once.</param>
    /// <param name="judge">The session.</param>
    public static Finding Write(IReadOnlyList<RaisedRule> raised, SessionJudge judge)
    {
        var rule = raised[0].Entry.Rule;
        var verdict = raised.Max(one => one.Contribution.Verdict);
        var state = raised.Where(one => one.Contribution.Verdict == verdict).Min(one => one.Contribution.State);
        var places = raised.Aggregate(default(SiteSet), (set, one) => set.Union(one.Places));
        var missing = new List<OpenQuestion>();
        if (state is FindingState.NotAssessed or FindingState.Assumed)
        {
            foreach (var one in raised)
            {
                AddMissing(one, judge, missing);
            }
        }

        return new()
        {
            Rule = rule.Rule,
            State = state,
            Verdict = verdict,
            Urgency = raised.Max(one => one.Contribution.Urgency),
            RaisedBy = [.. raised.Select(one => one.Fact).OfType<HealthFact>().Distinct().OrderBy(KeyOf, StringComparer.Ordinal)],
            Sites = rule.Rule.Where is null || IsAnywhere(raised) ? [] : judge.Body.SitesOf(places),
            Techniques = [.. TouchedTechniques(raised, judge)],
            LiftsOn = LiftDate(raised),
            Questions = [.. missing.Distinct().Order()],
        };
    }

    // Of one fact nothing is known of where it is: then the places of the others are not all there are.
    private static bool IsAnywhere(IReadOnlyList<RaisedRule> raised) => raised.Any(one => !one.Placed && one.Places.IsEmpty);

    private static void AddMissing(RaisedRule raised, SessionJudge judge, List<OpenQuestion> missing)
    {
        var asked = new List<OpenQuestion>();
        judge.Client.Judge(raised.Entry, raised.Fact, asked);
        if (IsOnsetSettledByChange(raised.Entry.Trigger.When) && asked.Exists(question => question.Kind == QuestionKind.ChangeDate))
        {
            asked.RemoveAll(question => question.Kind == QuestionKind.OnsetDate);
        }

        missing.AddRange(asked);
        if (raised.Fact is not null && judge.FindClearance(raised.Entry.Rule, raised.Fact) == Truth.Unknown)
        {
            missing.Add(new() { Kind = QuestionKind.OnsetDate, Fact = raised.Fact.Code });
        }

        if (raised is { Placed: false, Fact: { } fact })
        {
            missing.Add(new() { Kind = fact.Sites.Count == 0 ? QuestionKind.Site : QuestionKind.UnrecognisedSite, Fact = fact.Code });
        }
    }

    // "Begun or changed within so many days": who knows when it was last changed, the beginning included, need not be asked when it began.
    private static bool IsOnsetSettledByChange(Requirement? requirement) => requirement switch
    {
        Requirement.Within { Of: DateAnchor.Onset } => false,
        Requirement.All all => all.Of.All(IsOnsetSettledByChange),
        Requirement.Any any => any.Of.All(part =>
            IsOnsetSettledByChange(part) || (part is Requirement.Within { Of: DateAnchor.Onset, Days: var days } && any.Of.Any(other => other is Requirement.Within { Of: DateAnchor.Change } change && change.Days >= days))),
        Requirement.AlsoReported also => also.When is null,
        _ => true,
    };

    // All of them must lift before the rule does.
    private static LocalDate? LiftDate(IReadOnlyList<RaisedRule> raised) => DayCount.ToDate(raised.Max(one => one.Contribution.LiftDay));

    private static List<TechniqueCode> TouchedTechniques(IReadOnlyList<RaisedRule> raised, SessionJudge judge)
    {
        var techniques = new List<TechniqueCode>();
        for (var step = 0; step < judge.Plan.Steps.Count; step++)
        {
            var technique = judge.Plan.Steps[step].Technique;
            foreach (var one in raised)
            {
                var places = one.Placed ? one.Places : judge.Body.All;
                if (!techniques.Contains(technique) && judge.Restricts(one.Entry.Rule, one.Fact, places, step))
                {
                    techniques.Add(technique);
                }
            }
        }

        return techniques;
    }

    // Everything that tells two facts apart, so that their order never depends on the order in which they were reported.
    private static string KeyOf(HealthFact fact) => string.Join(
        '|',
        fact.Code,
        (int?)fact.Status,
        fact.Onset,
        fact.End,
        fact.Changed,
        string.Join(',', fact.Sites.Select(site => $"{site.Region}{site.Area}{(int?)site.Side}")),
        string.Join(',', fact.Ingredients),
        string.Join(',', fact.Details.Select(detail => $"{detail.Code}{(int)detail.Answer}{detail.On}")));
}
