using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Laws about letters, about what is over, and about knowledge that grows. On the shipped knowledge.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 200)]
public sealed class KnowledgeLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Default;

    // Rules of the catalogue under new names, raised by other facts: what a practice might add.
    private static readonly KnowledgeBase[] Stricter = [.. Enumerable.Range(0, 20).Select(With)];

    [Property]
    public Property Screen_WithARuleMore_NeverIsMorePermissive(Session session) => Prop.ForAll(Gen.Elements(Stricter).ToArbitrary(), stricter =>
    {
        var before = Screening.Screen(session.Health, session.Plan, Today, Knowledge);
        var after = Screening.Screen(session.Health, session.Plan, Today, stricter);
        return after.Verdict >= before.Verdict && after.Urgency >= before.Urgency;
    });

    [Property]
    public bool Screen_WithALetter_IsOnlyEasedWhereTheLetterCovers(Session session)
    {
        // A letter about something else, or written for techniques, places or pressures that the plan goes beyond, answers nothing.
        var bare = session.Health with { Clearances = [] };
        var without = Screening.Screen(bare, session.Plan, Today);
        return session.Plan.Steps.Count == 0
            || Beyond(session).All(letter => Screening.Screen(bare with { Clearances = [letter] }, session.Plan, Today) is var with
                && with.Verdict == without.Verdict && with.Urgency == without.Urgency && with.Findings.SequenceEqual(without.Findings));
    }

    [Property]
    public bool Screen_WithALetter_ChangesOnlyRulesThatALetterAnswers(Session session)
    {
        var letter = new Clearance { About = [.. session.Health.Facts.Select(fact => fact.Code)], IssuedOn = Today };
        var without = Screening.Screen(session.Health with { Clearances = [] }, session.Plan, Today);
        var with = Screening.Screen(session.Health with { Clearances = [letter] }, session.Plan, Today);
        var notClearable = without.Findings.Where(finding => finding.Rule is { Clearable: false, Severity: not Severity.Clearance });

        return notClearable.All(finding => with.Findings.Contains(finding));
    }

    [Property]
    public bool Screen_OfWhatIsOver_FiresNoRuleAboutWhatIsThereNow(Session session)
    {
        var over = session.Health with
        {
            Facts = [.. session.Health.Facts.Select(fact => fact with { Status = ConditionStatus.Resolved, Onset = PartialDate.FromYear(1990), End = PartialDate.FromYear(1991) })],
            Gestation = null,
        };
        var fired = Screening.Screen(over, session.Plan, Today).Findings.Where(finding => finding.RaisedBy.Count > 0).Select(finding => finding.Rule);

        return fired.All(rule => rule.Triggers.Any(trigger => trigger.Status.Contains(ConditionStatus.Resolved) || trigger.Status.Contains(ConditionStatus.PastHistory)));
    }

    [Property]
    public bool Screen_OfAMedicineThatWasStoppedLongAgo_FiresNoRuleAboutTakingIt(Session session)
    {
        var stopped = session.Health with
        {
            Facts =
            [
                .. from concept in Knowledge.Concepts
                   where concept.Kind == HealthConceptKind.Medication
                   select new HealthFact { Code = concept.Code, Status = ConditionStatus.PastHistory, Onset = PartialDate.FromYear(1990), End = PartialDate.FromYear(1991) },
            ],
        };
        var fired = Screening.Screen(stopped, session.Plan, Today).Findings.Where(finding => finding.RaisedBy.Count > 0 && finding.State != FindingState.NotAssessed).Select(finding => finding.Rule);

        return fired.All(rule => rule.Triggers.Any(trigger => trigger.Status.Contains(ConditionStatus.Resolved) || trigger.Status.Contains(ConditionStatus.PastHistory)));
    }

    private static IEnumerable<Clearance> Beyond(Session session)
    {
        HealthCode[] about = [.. session.Health.Facts.Select(fact => fact.Code)];
        yield return new() { About = [HealthCode.From("something-else")], IssuedOn = Today };
        yield return new() { About = about, IssuedOn = Today, Techniques = [TechniqueCode.From("another-technique")] };
        yield return new() { About = about, IssuedOn = Today.PlusDays(1) };
        yield return new() { About = about, IssuedOn = Today.PlusDays(-366) };
        yield return new() { About = about, IssuedOn = Today.PlusDays(-10), ValidUntil = Today.PlusDays(-1) };
        yield return new() { About = about, IssuedOn = Today, ExceptSites = [.. Knowledge.Body.SitesOf(Knowledge.Body.All)] };
    }

    private static KnowledgeBase With(int seed)
    {
        var rules = Enumerable.Range(0, 12).Select(i => Knowledge.Rules[((seed * 37) + (i * 49)) % Knowledge.Rules.Count]);
        var added = rules.Select((rule, i) => rule with
        {
            Code = RuleCode.From($"house-{seed}.rule-{i}"),
            Triggers = [new() { Fact = Knowledge.Concepts[((seed * 13) + (i * 23)) % Knowledge.Concepts.Count].Code }],
        });
        return Knowledge.With(new KnowledgeOverlay { Name = $"house-{seed}", Rules = [.. added] }).Value;
    }
}
