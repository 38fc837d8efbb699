using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at one health history and writes down what is wrong with it. It allocates nothing where nothing is.</summary>
internal ref struct HealthHistoryCheck(HealthHistory health, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    private const int OldestAge = 130;
    private const int MaxWeeks = 45;
    private const int DaysOfPregnancy = 280;
    private const int DaysOverdue = 35;

    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    public IssueList Run()
    {
        issues.Report(health.AsOf > today, IntakeIssueCodes.AsOfAfterToday, $"/health/asOf");
        issues.Report(health.BirthDate is null, IntakeIssueCodes.NoBirthDate, $"/health/birthDate");
        issues.Report(health.BirthDate > today || health.BirthDate < today.PlusYears(-OldestAge), IntakeIssueCodes.BirthDateImplausible, $"/health/birthDate");
        GroupsHold();
        for (var i = 0; i < health.Facts.Count; i++)
        {
            FactHolds(health.Facts[i], i);
        }

        GestationHolds();
        for (var i = 0; i < health.Readings.Count; i++)
        {
            issues.Report(health.Readings[i].On > today, IntakeIssueCodes.ReadingAfterToday, $"/health/readings/{i}/on");
            issues.Report(!ReadingRange.IsPlausible(health.Readings[i]), IntakeIssueCodes.ReadingImplausible, $"/health/readings/{i}/value");
        }

        for (var i = 0; i < health.Clearances.Count; i++)
        {
            ClearanceHolds(health.Clearances[i], i);
        }

        return issues;
    }

    // Groups are bits here: those that something listed is in, those that something denied is in, those answered yes.
    private void GroupsHold()
    {
        var answeredYes = 0ul;
        for (var i = 0; i < health.Groups.Count; i++)
        {
            answeredYes |= health.Groups[i].Answer == Answer.Yes ? Bit(health.Groups[i].Group) : 0;
        }

        var listed = 0ul;
        var denied = 0ul;
        for (var i = 0; i < health.Facts.Count; i++)
        {
            // Many concepts belong to several groups: what one question brought up need not be told again at the next.
            var groups = knowledge.Index.GroupsOf(health.Facts[i].Code);
            listed |= groups;
            denied |= health.Facts[i].Status != ConditionStatus.FamilyHistory && (groups & answeredYes) == 0 ? groups : 0;
        }

        var seen = 0ul;
        for (var i = 0; i < health.Groups.Count; i++)
        {
            var answer = health.Groups[i];
            var bit = Bit(answer.Group);
            var isAgain = bit == 0 || (seen & bit) != 0;
            seen |= bit;
            issues.Report(bit == 0, IntakeIssueCodes.UnknownGroup, $"/health/groups/{i}/group");
            issues.Report(answer.On > today, IntakeIssueCodes.AnswerAfterToday, $"/health/groups/{i}/on");
            issues.Report(bit != 0 && answer.Answer == Answer.Yes && (listed & bit) == 0, IntakeIssueCodes.NothingListed, $"/health/groups/{i}/answer");
            issues.Report(answer.Answer == Answer.No && (denied & bit) != 0, IntakeIssueCodes.NoContradictsFact, $"/health/groups/{i}/answer");
            issues.Report(isAgain && IsAnsweredTwice(i), IntakeIssueCodes.AnsweredTwice, $"/health/groups/{i}/answer");
        }
    }

    private readonly ulong Bit(FactGroupCode group) => knowledge.FactGroups.OrdinalOf(group) is >= 0 and var ordinal ? 1ul << ordinal : 0;

    private readonly bool IsAnsweredTwice(int index)
    {
        var answer = health.Groups[index];
        for (var i = 0; i < index; i++)
        {
            var other = health.Groups[i];
            if (other.Answer != answer.Answer && other.Group == answer.Group && (other.On ?? health.AsOf) == (answer.On ?? health.AsOf))
            {
                return true;
            }
        }

        return false;
    }

    private void FactHolds(HealthFact fact, int index)
    {
        var concept = knowledge.Concepts.Find(fact.Code);
        issues.Report(concept is null, IntakeIssueCodes.UnknownFact, $"/health/facts/{index}/code");
        var over = fact.Status is ConditionStatus.Resolved or ConditionStatus.PastHistory;
        issues.Report(over && fact.Onset is null && fact.End is null, IntakeIssueCodes.OverWithoutDate, $"/health/facts/{index}/status");
        issues.Report(!over && fact.Status is not null and not ConditionStatus.FamilyHistory && fact.End is not null, IntakeIssueCodes.EndContradictsStatus, $"/health/facts/{index}/end");
        issues.Report(fact.Onset?.Earliest > today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{index}/onset");
        issues.Report(fact.End?.Earliest > today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{index}/end");
        issues.Report(fact.End?.Latest < fact.Onset?.Earliest, IntakeIssueCodes.BeforeOnset, $"/health/facts/{index}/end");
        issues.Report(fact.Changed?.Earliest > today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{index}/changed");
        issues.Report(fact.Changed?.Latest < fact.Onset?.Earliest, IntakeIssueCodes.BeforeOnset, $"/health/facts/{index}/changed");
        issues.ReportSites(!BodySiteValidation.AllHold(fact.Sites, knowledge.Body), fact.Sites, knowledge.Body, $"/health/facts/{index}/sites");
        for (var i = 0; i < fact.Ingredients.Count; i++)
        {
            issues.Report(!knowledge.Ingredients.Contains(fact.Ingredients[i]), IntakeIssueCodes.UnknownIngredient, $"/health/facts/{index}/ingredients/{i}");
        }

        for (var i = 0; i < fact.Details.Count; i++)
        {
            DetailHolds(fact, i, concept, index);
        }
    }

    private void DetailHolds(HealthFact fact, int index, HealthConcept? concept, int factIndex)
    {
        var answer = fact.Details[index];
        issues.Report(concept is not null && !Asks(concept, answer.Code), IntakeIssueCodes.UnknownDetail, $"/health/facts/{factIndex}/details/{index}/code");
        issues.Report(answer.On?.Earliest > today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{factIndex}/details/{index}/on");
        issues.Report(IsAnsweredTwice(fact, index), IntakeIssueCodes.DetailAnsweredTwice, $"/health/facts/{factIndex}/details/{index}/answer");
    }

    private static bool Asks(HealthConcept concept, DetailCode detail)
    {
        for (var i = 0; i < concept.Details.Count; i++)
        {
            if (concept.Details[i].Code == detail)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnsweredTwice(HealthFact fact, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (fact.Details[i].Answer != fact.Details[index].Answer && fact.Details[i].Code == fact.Details[index].Code)
            {
                return true;
            }
        }

        return false;
    }

    private void GestationHolds()
    {
        if (health.Gestation is not { } gestation)
        {
            return;
        }

        issues.Report(gestation is { DueDate: null, CompletedWeeks: null }, IntakeIssueCodes.GestationEmpty, $"/health/gestation");
        issues.Report(gestation.CompletedWeeks is < 0 or > MaxWeeks, IntakeIssueCodes.GestationImplausible, $"/health/gestation/completedWeeks");
        issues.Report(gestation.DueDate > today.PlusDays(DaysOfPregnancy) || gestation.DueDate < today.PlusDays(-DaysOverdue), IntakeIssueCodes.GestationImplausible, $"/health/gestation/dueDate");
        issues.Report(!Reports(Pregnancy), IntakeIssueCodes.GestationWithoutPregnancy, $"/health/gestation");
    }

    private readonly bool Reports(HealthCode code)
    {
        for (var i = 0; i < health.Facts.Count; i++)
        {
            if (health.Facts[i].Code == code)
            {
                return true;
            }
        }

        return false;
    }

    private void ClearanceHolds(Clearance clearance, int index)
    {
        issues.Report(clearance.About.Count == 0, IntakeIssueCodes.ClearanceAboutNothing, $"/health/clearances/{index}/about");
        for (var i = 0; i < clearance.About.Count; i++)
        {
            issues.Report(!knowledge.Concepts.Contains(clearance.About[i]), IntakeIssueCodes.UnknownFact, $"/health/clearances/{index}/about/{i}");
        }

        issues.Report(clearance.IssuedOn > today, IntakeIssueCodes.ClearanceDates, $"/health/clearances/{index}/issuedOn");
        issues.Report(clearance.ValidUntil < clearance.IssuedOn, IntakeIssueCodes.ClearanceDates, $"/health/clearances/{index}/validUntil");
        issues.ReportSites(!BodySiteValidation.AllHold(clearance.ExceptSites, knowledge.Body), clearance.ExceptSites, knowledge.Body, $"/health/clearances/{index}/exceptSites");
    }
}
