using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at the lists of medicines, allergies, operations and products, and whether they agree with the answers.</summary>
internal ref struct EntryCheck(IntakeForm form, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    private static readonly FactGroupCode Medicines = FactGroupCode.From("medicines");
    private static readonly FactGroupCode Allergies = FactGroupCode.From("allergies");
    private static readonly FactGroupCode PregnancyGroup = FactGroupCode.From("pregnancy");

    public IssueList Run()
    {
        ListAgrees(form.Medications.Count, Medicines, "medications");
        for (var i = 0; i < form.Medications.Count; i++)
        {
            MedicationHolds(form.Medications[i], i);
        }

        ListAgrees(form.Allergies.Count, Allergies, "allergies");
        for (var i = 0; i < form.Allergies.Count; i++)
        {
            EntryHolds(form.Allergies[i].Substance, form.Allergies[i].Concept, "allergies", i, HealthConceptKind.Allergy, HealthConceptKind.Condition);
            for (var j = 0; j < form.Allergies[i].Ingredients.Count; j++)
            {
                issues.Report(!knowledge.Ingredients.Contains(form.Allergies[i].Ingredients[j]), IntakeIssueCodes.UnknownIngredient, $"/allergies/{i}/ingredients/{j}");
            }
        }

        EventsHold(form.Surgeries, "surgeries");
        EventsHold(form.Injuries, "injuries");
        PregnancyHolds();
        for (var i = 0; i < form.SkinProducts.Count; i++)
        {
            EntryHolds(form.SkinProducts[i].Name, form.SkinProducts[i].Concept, "skinProducts", i, HealthConceptKind.Medication, HealthConceptKind.Condition);
            issues.Report(form.SkinProducts[i].LastUsedOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/skinProducts/{i}/lastUsedOn");
        }

        EventsHold(form.CosmeticProcedures, "cosmeticProcedures");
        for (var i = 0; i < form.Claims.Count; i++)
        {
            issues.Report(form.Claims[i].InjuredOn > today, IntakeIssueCodes.EventAfterToday, $"/claims/{i}/injuredOn");
        }

        return issues;
    }

    private void MedicationHolds(MedicationEntry medication, int index)
    {
        EntryHolds(medication.Name, medication.Concept, "medications", index, HealthConceptKind.Medication);
        issues.Report(medication.StartedOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/medications/{index}/startedOn");
        issues.Report(medication.ChangedOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/medications/{index}/changedOn");
        issues.Report(medication.ChangedOn?.Latest < medication.StartedOn?.Earliest, IntakeIssueCodes.DatesOutOfOrder, $"/medications/{index}/changedOn");
        issues.Report(medication.LastTaken?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/medications/{index}/lastTaken");
    }

    private void EventsHold(IReadOnlyList<PastEvent> events, string member)
    {
        for (var i = 0; i < events.Count; i++)
        {
            EntryHolds(events[i].Description, events[i].Concept, member, i, HealthConceptKind.Procedure, HealthConceptKind.Condition, HealthConceptKind.Device);
            issues.Report(events[i].On?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/{member}/{i}/on");
            issues.Report(events[i].On?.Latest < form.Health.BirthDate, IntakeIssueCodes.EventBeforeBirth, $"/{member}/{i}/on");
        }
    }

    private void EntryHolds(string? words, HealthCode? concept, string list, int index, params ReadOnlySpan<HealthConceptKind> kinds)
    {
        issues.Report(concept is null && string.IsNullOrWhiteSpace(words), IntakeIssueCodes.EntryEmpty, $"/{list}/{index}");
        issues.Report(concept is null && !string.IsNullOrWhiteSpace(words), IntakeIssueCodes.EntryNotCoded, $"/{list}/{index}");
        if (concept is not null)
        {
            var known = knowledge.Concepts.Find(concept);
            issues.Report(known is null, IntakeIssueCodes.UnknownFact, $"/{list}/{index}/concept");
            issues.Report(known is not null && !IsAmong(known.Kind, kinds), IntakeIssueCodes.EntryOfOtherKind, $"/{list}/{index}/concept");
        }
    }

    private static bool IsAmong(HealthConceptKind kind, ReadOnlySpan<HealthConceptKind> kinds)
    {
        foreach (var one in kinds)
        {
            if (one == kind)
            {
                return true;
            }
        }

        return false;
    }

    private void ListAgrees(int count, FactGroupCode group, string member) => issues.Report(
        count > 0 && NewestAnswer(group) == Answer.No,
        IntakeIssueCodes.ListContradictsAnswer,
        $"/{member}");

    private void PregnancyHolds()
    {
        if (form.Pregnancy is not { } details)
        {
            return;
        }

        issues.Report(
            (details.Pregnant == Answer.Yes && NewestAnswer(PregnancyGroup) == Answer.No) || (details.Pregnant == Answer.No && Reported.HasPregnancy(form.Health.Facts)),
            IntakeIssueCodes.PregnancyContradicted,
            $"/pregnancy/pregnant");
        issues.Report(details.LastBirthOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, $"/pregnancy/lastBirthOn");
    }

    // Of one day, the first.
    private readonly Answer? NewestAnswer(FactGroupCode group)
    {
        GroupAnswer? newest = null;
        for (var i = 0; i < form.Health.Groups.Count; i++)
        {
            var answer = form.Health.Groups[i];
            if (answer.Group == group && (newest is null || (answer.On ?? form.Health.AsOf) > (newest.On ?? form.Health.AsOf)))
            {
                newest = answer;
            }
        }

        return newest?.Answer;
    }
}
