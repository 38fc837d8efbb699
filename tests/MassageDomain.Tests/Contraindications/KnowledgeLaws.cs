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

/// <summary>Laws about letters, about what is over, about what is urgent, and about knowledge that a practice changes. On any knowledge base.</summary>
public abstract class KnowledgeLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;

    /// <summary>The rules, and what practices made of them.</summary>
    private protected abstract PracticeKnowledge Practice { get; }

    private KnowledgeBase Knowledge => Practice.Knowledge;

    [Property]
    public Property Screen_WithARuleMore_NeverIsMorePermissive(Session session) => Prop.ForAll(Gen.Elements(Practice.Stricter).ToArbitrary(), stricter =>
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
        var without = Screening.Screen(bare, session.Plan, Today, Knowledge);
        return session.Plan.Steps.Count == 0
            || Beyond(session).All(letter => Screening.Screen(bare with { Clearances = [letter] }, session.Plan, Today, Knowledge) is var with
                && with.Verdict == without.Verdict && with.Urgency == without.Urgency && with.Findings.SequenceEqual(without.Findings));
    }

    [Property]
    public bool Screen_WithALetter_ChangesOnlyRulesThatALetterAnswers(Session session)
    {
        var letter = new Clearance { About = [.. session.Health.Facts.Select(fact => fact.Code)], IssuedOn = Today };
        var without = Screening.Screen(session.Health with { Clearances = [] }, session.Plan, Today, Knowledge);
        var with = Screening.Screen(session.Health with { Clearances = [letter] }, session.Plan, Today, Knowledge);
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
        var fired = Screening.Screen(over, session.Plan, Today, Knowledge).Findings.Where(finding => finding.RaisedBy.Count > 0).Select(finding => finding.Rule);

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
        var fired = Screening.Screen(stopped, session.Plan, Today, Knowledge).Findings.Where(finding => finding.RaisedBy.Count > 0 && finding.State != FindingState.NotAssessed).Select(finding => finding.Rule);

        return fired.All(rule => rule.Triggers.Any(trigger => trigger.Status.Contains(ConditionStatus.Resolved) || trigger.Status.Contains(ConditionStatus.PastHistory)));
    }

    [Property]
    public bool Urgency_OfManyFacts_IsAtLeastThatOfEachAlone(Session session)
    {
        // Whatever else is true: what asks for care today asks for it beside anything.
        var all = Screening.Screen(session.Health, session.Plan, Today, Knowledge).Urgency;
        return session.Health.Facts.All(fact => all >= Screening.Screen(session.Health with { Facts = [fact] }, session.Plan, Today, Knowledge).Urgency);
    }

    [Property]
    public bool Screen_ByLoosenedKnowledge_NamesTheLooseningAndChangesNothingElse(Session session)
    {
        var before = Screening.Screen(session.Health, session.Plan, Today, Knowledge);
        return Practice.Looser.All(loose =>
        {
            var after = Screening.Screen(session.Health, session.Plan, Today, loose.Knowledge);
            return after.Loosened is [var loosening]
                && loosening == loose.Loosening
                && Others(after, loosening.Rule).SequenceEqual(Others(before, loosening.Rule))
                && after.Findings.All(finding => finding.Rule.Code != loosening.Rule);
        });
    }

    [Property(MaxTest = 30)]
    public Property With_ARuleMadeLooser_AsksForAReasonAndAPerson() => Prop.ForAll(Gen.Elements<Rule>(Knowledge.Rules.Where(rule => rule.Severity != Severity.Adapt)).ToArbitrary(), rule =>
    {
        var looser = rule with { Severity = Severity.Adapt };
        var unnamed = Knowledge.With(new KnowledgeOverlay { Name = "loose", Rules = [looser] });
        var signed = new Loosening { Rule = rule.Code, Reason = "Reviewed.", By = "B. Example", Instead = looser };
        var (noReason, noPerson, whole) = (Lay(signed with { Reason = " " }), Lay(signed with { By = "" }), Lay(signed));

        return unnamed.Issues.Any(issue => issue.Issue.Code == KnowledgeIssueCodes.OverlayLoosens)
            && !noReason.IsValid
            && !noPerson.IsValid
            && whole.IsValid == rule.Urgency < Urgency.SameDay;
    });

    private KnowledgeReading Lay(Loosening loosening) => Knowledge.With(new KnowledgeOverlay { Name = "loose", Loosened = [loosening] });

    private static IEnumerable<Finding> Others(ScreeningResult result, RuleCode code) => result.Findings.Where(finding => finding.Rule.Code != code);

    private IEnumerable<Clearance> Beyond(Session session)
    {
        HealthCode[] about = [.. session.Health.Facts.Select(fact => fact.Code)];
        yield return new() { About = [HealthCode.From("something-else")], IssuedOn = Today };
        yield return new() { About = about, IssuedOn = Today, Techniques = [TechniqueCode.From("another-technique")] };
        yield return new() { About = about, IssuedOn = Today.PlusDays(1) };
        yield return new() { About = about, IssuedOn = Today.PlusDays(-366) };
        yield return new() { About = about, IssuedOn = Today.PlusDays(-10), ValidUntil = Today.PlusDays(-1) };
        yield return new() { About = about, IssuedOn = Today, ExceptSites = [.. Knowledge.Body.SitesOf(Knowledge.Body.All)] };
    }
}
