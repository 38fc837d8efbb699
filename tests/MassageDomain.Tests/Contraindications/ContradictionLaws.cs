using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Contraindications;

/// <summary>Answers that contradict each other are issues of the intake, and are read whichever way restricts more. On any knowledge base.</summary>
public abstract class ContradictionLaws
{
    private static readonly LocalDate Today = HealthArbitrary.Today;

    private protected abstract KnowledgeBase Knowledge { get; }

    [Property]
    public bool ABeginningAfterToday_IsAnIssueAndIsReadAsToday(Session session) => EachFact(session, fact => fact with { Onset = PartialDate.FromDate(Today.PlusDays(40)), End = null, Changed = null }, (wrong, i) =>
        Says(wrong, IntakeIssueCodes.DateAfterToday)
        && IsAtLeastAsStrict(wrong, With(session, i, wrong.Health.Facts[i] with { Onset = PartialDate.FromDate(Today) })));

    [Property]
    public bool WhatEndedBeforeItBegan_IsAnIssueAndIsThereStill(Session session) => EachFact(
        session,
        fact => fact with { Status = ConditionStatus.PastHistory, Onset = PartialDate.FromDate(Today.PlusDays(-10)), End = PartialDate.FromDate(Today.PlusDays(-60)), Changed = null },
        // A pregnancy that is over leaves the week of one unexplained; one that may be there does not.
        (wrong, i) => Says(wrong, IntakeIssueCodes.BeforeOnset)
            && (wrong.Health.Gestation is not null || wrong.Health.Clearances.Count > 0 || IsAtLeastAsStrict(wrong, With(session, i, wrong.Health.Facts[i] with { Onset = null }))));

    [Property]
    public bool ActiveWithAnEnd_IsAnIssueAndIsActive(Session session) => EachFact(
        session,
        fact => fact with { Status = ConditionStatus.Active, Onset = PartialDate.FromYear(2015), End = PartialDate.FromYear(2016), Changed = null },
        (wrong, i) => Says(wrong, IntakeIssueCodes.EndContradictsStatus)
            && IsAtLeastAsStrict(wrong, With(session, i, wrong.Health.Facts[i] with { End = null })));

    [Property]
    public bool AGroupDeniedWhereSomethingIsReported_IsAnIssueAndIsReported(Session session)
    {
        var reported = session.Health.Groups
            .Where(answer => session.Health.Facts.Any(fact => Knowledge.Concepts.Find(fact.Code)?.Groups.Contains(answer.Group) == true && SpecifiedClient.IsWhatAYesIsAbout(fact, Knowledge.FactGroups[answer.Group], answer.On ?? session.Health.AsOf)))
            .Select(answer => answer.Group).ToArray();
        var denied = session with { Health = session.Health with { Groups = [.. session.Health.Groups.Select(answer => reported.Contains(answer.Group) ? answer with { Answer = Answer.No } : answer)] } };
        var said = session with { Health = session.Health with { Groups = [.. session.Health.Groups.Select(answer => reported.Contains(answer.Group) ? answer with { Answer = Answer.Yes } : answer)] } };

        return !session.Health.Groups.Any(answer => reported.Contains(answer.Group))
            || !session.Health.Facts.Any(fact => fact.Status is null or ConditionStatus.Active)
            || IsAtLeastAsStrict(denied, said);
    }

    [Property]
    public bool AQuestionAnsweredYesAndNo_IsAnIssueAndIsAnsweredEitherWay(Session session) => Enumerable.Range(0, session.Health.Facts.Count).All(i =>
    {
        var fact = session.Health.Facts[i];
        return (Knowledge.Concepts.Find(fact.Code)?.Details ?? []).All(detail =>
        {
            var others = fact.Details.Where(answer => answer.Code != detail.Code).ToArray();
            DetailAnswer Says(Answer answer) => new() { Code = detail.Code, Answer = answer, On = PartialDate.FromDate(Today) };
            var both = With(session, i, fact with { Details = [.. others, Says(Answer.Yes), Says(Answer.No)] });

            return this.Says(both, IntakeIssueCodes.DetailAnsweredTwice)
                && IsAtLeastAsStrict(both, With(session, i, fact with { Details = [.. others, Says(Answer.Yes)] }))
                && IsAtLeastAsStrict(both, With(session, i, fact with { Details = [.. others, Says(Answer.No)] }));
        });
    });

    private bool EachFact(Session session, Func<HealthFact, HealthFact> contradict, Func<Session, int, bool> holds) => Enumerable.Range(0, session.Health.Facts.Count)
        .Where(i => Knowledge.Concepts.Contains(session.Health.Facts[i].Code))
        .All(i => holds(With(session, i, contradict(session.Health.Facts[i])), i));

    private static Session With(Session session, int index, HealthFact fact) =>
        session with { Health = session.Health with { Facts = [.. session.Health.Facts.Select((other, i) => i == index ? fact : other)] } };

    private bool Says(Session session, IssueCode code) => IntakeValidation
        .Validate(new IntakeForm { ClientId = "invented", CompletedOn = Today, Health = session.Health }, Today, Knowledge)
        .Any(issue => issue.Code == code);

    private bool IsAtLeastAsStrict(Session one, Session other)
    {
        var (strict, mild) = (Screening.Judge(one.Health, one.Plan, Today, Knowledge), Screening.Judge(other.Health, other.Plan, Today, Knowledge));
        return strict.Verdict >= mild.Verdict && strict.Urgency >= mild.Urgency;
    }
}
