using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at one health history and writes down what is wrong with it.</summary>
internal sealed class HealthHistoryCheck(HealthHistory health, LocalDate today, KnowledgeBase knowledge, List<ValidationIssue> issues)
{
    private const int OldestAge = 130;
    private const int MaxWeeks = 45;
    private const int DaysOfPregnancy = 280;
    private const int DaysOverdue = 35;

    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    public void Run(FieldPath path)
    {
        Report(health.AsOf > today, IntakeIssueCodes.AsOfAfterToday, path.Member("asOf"));
        BirthDateIsPlausible(path.Member("birthDate"));
        for (var i = 0; i < health.Groups.Count; i++)
        {
            GroupHolds(i, path.Member("groups").Item(i));
        }

        for (var i = 0; i < health.Facts.Count; i++)
        {
            FactHolds(health.Facts[i], path.Member("facts").Item(i));
        }

        GestationHolds(path.Member("gestation"));
        for (var i = 0; i < health.Readings.Count; i++)
        {
            var reading = path.Member("readings").Item(i);
            Report(health.Readings[i].On > today, IntakeIssueCodes.ReadingAfterToday, reading.Member("on"));
            Report(!ReadingRange.IsPlausible(health.Readings[i]), IntakeIssueCodes.ReadingImplausible, reading.Member("value"));
        }

        for (var i = 0; i < health.Clearances.Count; i++)
        {
            ClearanceHolds(health.Clearances[i], path.Member("clearances").Item(i));
        }
    }

    private void BirthDateIsPlausible(FieldPath path)
    {
        Report(health.BirthDate is null, IntakeIssueCodes.NoBirthDate, path);
        Report(health.BirthDate > today || health.BirthDate < today.PlusYears(-OldestAge), IntakeIssueCodes.BirthDateImplausible, path);
    }

    private void GroupHolds(int index, FieldPath path)
    {
        var answer = health.Groups[index];
        var known = knowledge.FactGroups.Contains(answer.Group);
        var on = answer.On ?? health.AsOf;
        Report(!known, IntakeIssueCodes.UnknownGroup, path.Member("group"));
        Report(answer.On > today, IntakeIssueCodes.AnswerAfterToday, path.Member("on"));
        Report(known && answer.Answer == Answer.Yes && !health.Facts.Any(fact => IsIn(fact, answer.Group)), IntakeIssueCodes.NothingListed, path.Member("answer"));
        Report(answer.Answer == Answer.No && health.Facts.Any(fact => IsIn(fact, answer.Group) && IsDenied(fact)), IntakeIssueCodes.NoContradictsFact, path.Member("answer"));
        Report(
            health.Groups.Take(index).Any(other => other.Group == answer.Group && (other.On ?? health.AsOf) == on && other.Answer != answer.Answer),
            IntakeIssueCodes.AnsweredTwice,
            path.Member("answer"));
    }

    private bool IsIn(HealthFact fact, FactGroupCode group) => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(group) == true;

    // Many concepts belong to several groups: what one question brought up need not be told again at the next.
    private bool IsDenied(HealthFact fact) =>
        fact.Status != ConditionStatus.FamilyHistory
        && !health.Groups.Any(answer => answer.Answer == Answer.Yes && IsIn(fact, answer.Group));

    private void FactHolds(HealthFact fact, FieldPath path)
    {
        var concept = knowledge.Concepts.Find(fact.Code);
        Report(concept is null, IntakeIssueCodes.UnknownFact, path.Member("code"));
        var over = fact.Status is ConditionStatus.Resolved or ConditionStatus.PastHistory;
        Report(over && fact.Onset is null && fact.End is null, IntakeIssueCodes.OverWithoutDate, path.Member("status"));
        Report(!over && fact.Status is not null and not ConditionStatus.FamilyHistory && fact.End is not null, IntakeIssueCodes.EndContradictsStatus, path.Member("end"));
        Report(fact.Onset?.Earliest > today, IntakeIssueCodes.DateAfterToday, path.Member("onset"));
        Report(fact.End?.Earliest > today, IntakeIssueCodes.DateAfterToday, path.Member("end"));
        Report(fact.End?.Latest < fact.Onset?.Earliest, IntakeIssueCodes.BeforeOnset, path.Member("end"));
        Report(fact.Changed?.Earliest > today, IntakeIssueCodes.DateAfterToday, path.Member("changed"));
        Report(fact.Changed?.Latest < fact.Onset?.Earliest, IntakeIssueCodes.BeforeOnset, path.Member("changed"));
        BodySiteValidation.Validate(fact.Sites, knowledge.Body, path.Member("sites"), issues);
        for (var i = 0; i < fact.Ingredients.Count; i++)
        {
            Report(!knowledge.Ingredients.Contains(fact.Ingredients[i]), IntakeIssueCodes.UnknownIngredient, path.Member("ingredients").Item(i));
        }

        for (var i = 0; i < fact.Details.Count; i++)
        {
            DetailHolds(fact, i, concept, path.Member("details").Item(i));
        }
    }

    private void DetailHolds(HealthFact fact, int index, HealthConcept? concept, FieldPath path)
    {
        var answer = fact.Details[index];
        Report(concept is not null && !concept.Details.Any(detail => detail.Code == answer.Code), IntakeIssueCodes.UnknownDetail, path.Member("code"));
        Report(answer.On?.Earliest > today, IntakeIssueCodes.DateAfterToday, path.Member("on"));
        Report(fact.Details.Take(index).Any(other => other.Code == answer.Code && other.Answer != answer.Answer), IntakeIssueCodes.DetailAnsweredTwice, path.Member("answer"));
    }

    private void GestationHolds(FieldPath path)
    {
        if (health.Gestation is not { } gestation)
        {
            return;
        }

        Report(gestation is { DueDate: null, CompletedWeeks: null }, IntakeIssueCodes.GestationEmpty, path);
        Report(gestation.CompletedWeeks is < 0 or > MaxWeeks, IntakeIssueCodes.GestationImplausible, path.Member("completedWeeks"));
        Report(
            gestation.DueDate > today.PlusDays(DaysOfPregnancy) || gestation.DueDate < today.PlusDays(-DaysOverdue),
            IntakeIssueCodes.GestationImplausible,
            path.Member("dueDate"));
        Report(!health.Facts.Any(fact => fact.Code == Pregnancy), IntakeIssueCodes.GestationWithoutPregnancy, path);
    }

    private void ClearanceHolds(Clearance clearance, FieldPath path)
    {
        Report(clearance.About.Count == 0, IntakeIssueCodes.ClearanceAboutNothing, path.Member("about"));
        for (var i = 0; i < clearance.About.Count; i++)
        {
            Report(!knowledge.Concepts.Contains(clearance.About[i]), IntakeIssueCodes.UnknownFact, path.Member("about").Item(i));
        }

        Report(clearance.IssuedOn > today, IntakeIssueCodes.ClearanceDates, path.Member("issuedOn"));
        Report(clearance.ValidUntil < clearance.IssuedOn, IntakeIssueCodes.ClearanceDates, path.Member("validUntil"));
        BodySiteValidation.Validate(clearance.ExceptSites, knowledge.Body, path.Member("exceptSites"), issues);
    }

    private void Report(bool wrong, IssueCode code, FieldPath path)
    {
        if (wrong)
        {
            issues.Add(new(code, path));
        }
    }
}
