using MassageDomain.Health;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>Looks at the lists of medicines, allergies, operations and products, and whether they agree with the answers.</summary>
internal sealed class EntryCheck(IntakeForm form, LocalDate today, KnowledgeBase knowledge, IssueList issues)
{
    private static readonly FactGroupCode Medicines = FactGroupCode.From("medicines");
    private static readonly FactGroupCode Allergies = FactGroupCode.From("allergies");
    private static readonly FactGroupCode PregnancyGroup = FactGroupCode.From("pregnancy");
    private static readonly HealthCode Pregnancy = HealthCode.From("pregnancy");

    public void Run()
    {
        ListAgrees(form.Medications.Count, Medicines, "medications");
        for (var i = 0; i < form.Medications.Count; i++)
        {
            MedicationHolds(form.Medications[i], FieldPath.Root.Member("medications").Item(i));
        }

        ListAgrees(form.Allergies.Count, Allergies, "allergies");
        for (var i = 0; i < form.Allergies.Count; i++)
        {
            var path = FieldPath.Root.Member("allergies").Item(i);
            EntryHolds(form.Allergies[i].Substance, form.Allergies[i].Concept, path, HealthConceptKind.Allergy, HealthConceptKind.Condition);
            for (var j = 0; j < form.Allergies[i].Ingredients.Count; j++)
            {
                issues.Report(!knowledge.Ingredients.Contains(form.Allergies[i].Ingredients[j]), IntakeIssueCodes.UnknownIngredient, path.Member("ingredients").Item(j));
            }
        }

        EventsHold(form.Surgeries, "surgeries");
        EventsHold(form.Injuries, "injuries");
        PregnancyHolds();
        for (var i = 0; i < form.SkinProducts.Count; i++)
        {
            var path = FieldPath.Root.Member("skinProducts").Item(i);
            EntryHolds(form.SkinProducts[i].Name, form.SkinProducts[i].Concept, path, HealthConceptKind.Medication, HealthConceptKind.Condition);
            issues.Report(form.SkinProducts[i].LastUsedOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("lastUsedOn"));
        }

        EventsHold(form.CosmeticProcedures, "cosmeticProcedures");
        for (var i = 0; i < form.Claims.Count; i++)
        {
            issues.Report(form.Claims[i].InjuredOn > today, IntakeIssueCodes.EventAfterToday, FieldPath.Root.Member("claims").Item(i).Member("injuredOn"));
        }
    }

    private void MedicationHolds(MedicationEntry medication, FieldPath path)
    {
        EntryHolds(medication.Name, medication.Concept, path, HealthConceptKind.Medication);
        issues.Report(medication.StartedOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("startedOn"));
        issues.Report(medication.ChangedOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("changedOn"));
        issues.Report(medication.ChangedOn?.Latest < medication.StartedOn?.Earliest, IntakeIssueCodes.DatesOutOfOrder, path.Member("changedOn"));
        issues.Report(medication.LastTaken?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("lastTaken"));
    }

    private void EventsHold(IReadOnlyList<PastEvent> events, string member)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var path = FieldPath.Root.Member(member).Item(i);
            EntryHolds(events[i].Description, events[i].Concept, path, HealthConceptKind.Procedure, HealthConceptKind.Condition, HealthConceptKind.Device);
            issues.Report(events[i].On?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("on"));
            issues.Report(events[i].On?.Latest < form.Health.BirthDate, IntakeIssueCodes.EventBeforeBirth, path.Member("on"));
        }
    }

    private void EntryHolds(string? words, HealthCode? concept, FieldPath path, params ReadOnlySpan<HealthConceptKind> kinds)
    {
        issues.Report(concept is null && string.IsNullOrWhiteSpace(words), IntakeIssueCodes.EntryEmpty, path);
        issues.Report(concept is null && !string.IsNullOrWhiteSpace(words), IntakeIssueCodes.EntryNotCoded, path);
        if (concept is not null)
        {
            var known = knowledge.Concepts.Find(concept);
            issues.Report(known is null, IntakeIssueCodes.UnknownFact, path.Member("concept"));
            issues.Report(known is not null && !IsAmong(known.Kind, kinds), IntakeIssueCodes.EntryOfOtherKind, path.Member("concept"));
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
        FieldPath.Root.Member(member));

    private void PregnancyHolds()
    {
        if (form.Pregnancy is not { } details)
        {
            return;
        }

        var path = FieldPath.Root.Member("pregnancy");
        var reported = form.Health.Facts.Any(fact => fact.Code == Pregnancy && fact.Status is not (ConditionStatus.Resolved or ConditionStatus.PastHistory or ConditionStatus.FamilyHistory));
        issues.Report(
            (details.Pregnant == Answer.Yes && NewestAnswer(PregnancyGroup) == Answer.No) || (details.Pregnant == Answer.No && reported),
            IntakeIssueCodes.PregnancyContradicted,
            path.Member("pregnant"));
        issues.Report(details.LastBirthOn?.Earliest > today, IntakeIssueCodes.EventAfterToday, path.Member("lastBirthOn"));
    }

    private Answer? NewestAnswer(FactGroupCode group) => form.Health.Groups
        .Where(answer => answer.Group == group)
        .OrderByDescending(answer => answer.On ?? form.Health.AsOf)
        .Select(answer => (Answer?)answer.Answer)
        .FirstOrDefault();
}
