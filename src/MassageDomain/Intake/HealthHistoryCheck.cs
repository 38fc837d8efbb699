using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at one health history and writes down what is wrong with it. It allocates nothing where nothing is.</summary>
internal ref struct HealthHistoryCheck(HealthHistory health, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    private const int MaxWeeks = 45;
    private const int DaysOfPregnancy = 280;
    private const int DaysOverdue = 35;

    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    private LocalDate Today { get; } = today.WithCalendar(CalendarSystem.Iso);

    public IssueList Run()
    {
        issues.Report(Iso(health.AsOf) > Today, IntakeIssueCodes.AsOfAfterToday, $"/health/asOf");
        issues.Report(health.BirthDate is null, IntakeIssueCodes.NoBirthDate, $"/health/birthDate");
        issues.Report(health.BirthDate is { } birth && !ClientAge.IsPlausible(birth, today), IntakeIssueCodes.BirthDateImplausible, $"/health/birthDate");
        GroupsHold();
        var facts = health.Facts.Span();
        for (var i = 0; i < facts.Length; i++)
        {
            FactHolds(facts[i], i);
        }

        GestationHolds();
        for (var i = 0; i < health.Readings.Count; i++)
        {
            issues.Report(Iso(health.Readings[i].On) > Today, IntakeIssueCodes.ReadingAfterToday, $"/health/readings/{i}/on");
            issues.Report(!ReadingRange.IsPlausible(health.Readings[i]), IntakeIssueCodes.ReadingImplausible, $"/health/readings/{i}/value");
        }

        for (var i = 0; i < health.Clearances.Count; i++)
        {
            ClearanceHolds(health.Clearances[i], i);
        }

        return issues;
    }

    // Groups are bits here: those answered yes, those that something listed is in, those that something denied is in. Nearly always
    // nothing is wrong with any: that is looked at for all of them at once, and only then answer by answer.
    private void GroupsHold()
    {
        var (answeredYes, answeredNo, seen) = (0ul, 0ul, 0ul);
        var isOdd = false;
        foreach (var answer in health.Groups.Span())
        {
            // Which answer it is cannot be foreseen: that must not be a jump.
            var bit = Bit(answer.Group);
            isOdd |= bit == 0 || (seen & bit) != 0 || Iso(answer.On) > Today;
            seen |= bit;
            answeredYes |= bit * (answer.Answer == Answer.Yes ? 1ul : 0);
            answeredNo |= bit * (answer.Answer == Answer.No ? 1ul : 0);
        }

        var listed = 0ul;
        var denied = 0ul;
        foreach (var fact in health.Facts.Span())
        {
            // Many concepts belong to several groups: what one question brought up need not be told again at the next.
            var groups = knowledge.Index.GroupsOf(fact.Code);
            listed |= fact.Status == ConditionStatus.FamilyHistory ? 0 : groups;
            denied |= fact.Status != ConditionStatus.FamilyHistory && (groups & answeredYes) == 0 ? groups : 0;
        }

        if (isOdd || (answeredYes & ~listed) != 0 || (answeredNo & denied) != 0)
        {
            ReportGroups(listed, denied);
        }
    }

    private void ReportGroups(ulong listed, ulong denied)
    {
        var answers = health.Groups.Span();
        var seen = 0ul;
        for (var i = 0; i < answers.Length; i++)
        {
            var answer = answers[i];
            var bit = Bit(answer.Group);
            var isAgain = bit == 0 || (seen & bit) != 0;
            seen |= bit;
            issues.Report(bit == 0, IntakeIssueCodes.UnknownGroup, $"/health/groups/{i}/group");
            issues.Report(Iso(answer.On) > Today, IntakeIssueCodes.AnswerAfterToday, $"/health/groups/{i}/on");
            issues.Report(bit != 0 && answer.Answer == Answer.Yes && (listed & bit) == 0, IntakeIssueCodes.NothingListed, $"/health/groups/{i}/answer");
            issues.Report(answer.Answer == Answer.No && (denied & bit) != 0, IntakeIssueCodes.NoContradictsFact, $"/health/groups/{i}/answer");
            issues.Report(isAgain && IsAnsweredTwice(i), IntakeIssueCodes.AnsweredTwice, $"/health/groups/{i}/answer");
        }
    }

    // Dates of different calendars cannot be compared.
    private static LocalDate? Iso(LocalDate? date) => date?.WithCalendar(CalendarSystem.Iso);

    private readonly ulong Bit(FactGroupCode group) => knowledge.FactGroups.OrdinalOf(group) is >= 0 and var ordinal ? 1ul << ordinal : 0;

    private readonly bool IsAnsweredTwice(int index)
    {
        var answer = health.Groups[index];
        for (var i = 0; i < index; i++)
        {
            var other = health.Groups[i];
            if (other.Answer != answer.Answer && other.Group == answer.Group && Iso(other.On ?? health.AsOf) == Iso(answer.On ?? health.AsOf))
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
        issues.Report(fact.Onset?.Earliest > Today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{index}/onset");
        issues.Report(fact.End?.Earliest > Today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{index}/end");
        issues.Report(fact.End?.Latest < fact.Onset?.Earliest, IntakeIssueCodes.BeforeOnset, $"/health/facts/{index}/end");
        issues.Report(fact.Changed?.Earliest > Today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{index}/changed");
        issues.Report(fact.Changed?.Latest < fact.Onset?.Earliest, IntakeIssueCodes.BeforeOnset, $"/health/facts/{index}/changed");
        issues.ReportSites(!BodySiteValidation.AllHold(fact.Sites, knowledge.Body), fact.Sites, knowledge.Body, $"/health/facts/{index}/sites");
        var ingredients = fact.Ingredients.Span();
        for (var i = 0; i < ingredients.Length; i++)
        {
            issues.Report(!knowledge.Ingredients.Contains(ingredients[i]), IntakeIssueCodes.UnknownIngredient, $"/health/facts/{index}/ingredients/{i}");
        }

        var details = fact.Details.Span();
        for (var i = 0; i < details.Length; i++)
        {
            DetailHolds(details, i, concept, index);
        }
    }

    private void DetailHolds(ReadOnlySpan<DetailAnswer> details, int index, HealthConcept? concept, int factIndex)
    {
        var answer = details[index];
        issues.Report(concept is not null && !Asks(concept, answer.Code), IntakeIssueCodes.UnknownDetail, $"/health/facts/{factIndex}/details/{index}/code");
        issues.Report(answer.On?.Earliest > Today, IntakeIssueCodes.DateAfterToday, $"/health/facts/{factIndex}/details/{index}/on");
        issues.Report(IsAnsweredTwice(details, index), IntakeIssueCodes.DetailAnsweredTwice, $"/health/facts/{factIndex}/details/{index}/answer");
    }

    private static bool Asks(HealthConcept concept, DetailCode detail)
    {
        foreach (var question in concept.Details.Span())
        {
            if (question.Code == detail)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnsweredTwice(ReadOnlySpan<DetailAnswer> details, int index)
    {
        foreach (var other in details[..index])
        {
            if (other.Answer != details[index].Answer && other.Code == details[index].Code)
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
        issues.Report(Iso(gestation.DueDate) > Today.PlusDays(DaysOfPregnancy) || Iso(gestation.DueDate) < Today.PlusDays(-DaysOverdue), IntakeIssueCodes.GestationImplausible, $"/health/gestation/dueDate");
        issues.Report(!Reports(Pregnancy), IntakeIssueCodes.GestationWithoutPregnancy, $"/health/gestation");
    }

    private readonly bool Reports(HealthCode code)
    {
        foreach (var fact in health.Facts.Span())
        {
            if (fact.Code == code)
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

        issues.Report(Iso(clearance.IssuedOn) > Today, IntakeIssueCodes.ClearanceDates, $"/health/clearances/{index}/issuedOn");
        issues.Report(Iso(clearance.ValidUntil) < Iso(clearance.IssuedOn), IntakeIssueCodes.ClearanceDates, $"/health/clearances/{index}/validUntil");
        issues.ReportSites(!BodySiteValidation.AllHold(clearance.ExceptSites, knowledge.Body), clearance.ExceptSites, knowledge.Body, $"/health/clearances/{index}/exceptSites");
    }
}
