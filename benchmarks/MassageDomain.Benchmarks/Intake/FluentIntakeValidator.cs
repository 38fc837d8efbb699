using FluentValidation;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Knowledge;
using NodaTime;

namespace MassageDomain.Benchmarks.Intake;

/// <summary>The checks of intake validation as FluentValidation has them written: a validator for each type, children made once.</summary>
internal sealed class FluentIntakeValidator : AbstractValidator<IntakeForm>
{
    public FluentIntakeValidator(LocalDate today, KnowledgeBase knowledge)
    {
        RuleFor(form => form.ClientId).NotEmpty();
        RuleFor(form => form.CompletedOn).LessThanOrEqualTo(today);
        RuleFor(form => form.Health).SetValidator(new HistoryValidator(today, knowledge));
    }

    private static bool IsIn(HealthFact fact, FactGroupCode group, KnowledgeBase knowledge) => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(group) == true;

    private sealed class HistoryValidator : AbstractValidator<HealthHistory>
    {
        public HistoryValidator(LocalDate today, KnowledgeBase knowledge)
        {
            RuleFor(health => health.AsOf).LessThanOrEqualTo(today);
            RuleFor(health => health.BirthDate).NotNull().Must(birth => !(birth > today || birth < today.PlusYears(-130)));
            RuleForEach(health => health.Groups).SetValidator(new GroupValidator(today, knowledge));
            RuleForEach(health => health.Groups).Must((health, answer) => answer.Answer != Answer.Yes || !knowledge.FactGroups.Contains(answer.Group) || health.Facts.Any(fact => IsIn(fact, answer.Group, knowledge)));
            RuleForEach(health => health.Groups).Must((health, answer) => answer.Answer != Answer.No || !health.Facts.Any(fact => IsIn(fact, answer.Group, knowledge) && IsDenied(health, fact, knowledge)));
            RuleForEach(health => health.Groups).Must((health, answer) => !health.Groups.Any(other => other.Group == answer.Group && (other.On ?? health.AsOf) == (answer.On ?? health.AsOf) && other.Answer != answer.Answer));
            RuleForEach(health => health.Facts).SetValidator(new FactValidator(today, knowledge));
            RuleFor(health => health.Gestation).Must(gestation => gestation is not { DueDate: null, CompletedWeeks: null });
            RuleFor(health => health.Gestation).Must(gestation => gestation?.CompletedWeeks is not (< 0 or > 45));
            RuleFor(health => health.Gestation).Must(gestation => !(gestation?.DueDate > today.PlusDays(280) || gestation?.DueDate < today.PlusDays(-35)));
            RuleFor(health => health.Gestation).Must((health, gestation) => gestation is null || health.Facts.Any(fact => fact.Code.Value == "pregnancy"));
            RuleForEach(health => health.Readings).SetValidator(new ReadingValidator(today));
            RuleForEach(health => health.Clearances).SetValidator(new ClearanceValidator(today, knowledge));
        }

        private static bool IsDenied(HealthHistory health, HealthFact fact, KnowledgeBase knowledge) =>
            fact.Status != ConditionStatus.FamilyHistory && !health.Groups.Any(answer => answer.Answer == Answer.Yes && IsIn(fact, answer.Group, knowledge));
    }

    private sealed class GroupValidator : AbstractValidator<GroupAnswer>
    {
        public GroupValidator(LocalDate today, KnowledgeBase knowledge)
        {
            RuleFor(answer => answer.Group).Must(knowledge.FactGroups.Contains);
            RuleFor(answer => answer.On).Must(on => !(on > today));
        }
    }

    private sealed class FactValidator : AbstractValidator<HealthFact>
    {
        public FactValidator(LocalDate today, KnowledgeBase knowledge)
        {
            RuleFor(fact => fact.Code).Must(knowledge.Concepts.Contains);
            RuleFor(fact => fact.Status).Must((fact, status) => status is not (ConditionStatus.Resolved or ConditionStatus.PastHistory) || fact.Onset is not null || fact.End is not null);
            RuleFor(fact => fact.End).Must((fact, end) => end is null || fact.Status is null or ConditionStatus.FamilyHistory or ConditionStatus.Resolved or ConditionStatus.PastHistory);
            RuleFor(fact => fact.Onset).Must(onset => !(onset?.Earliest > today));
            RuleFor(fact => fact.End).Must(end => !(end?.Earliest > today));
            RuleFor(fact => fact.End).Must((fact, end) => !(end?.Latest < fact.Onset?.Earliest));
            RuleFor(fact => fact.Changed).Must(changed => !(changed?.Earliest > today));
            RuleFor(fact => fact.Changed).Must((fact, changed) => !(changed?.Latest < fact.Onset?.Earliest));
            RuleForEach(fact => fact.Sites).Must(site => (site.Region is null) != (site.Area is null)).Must(site => !knowledge.Body.Of(site).IsEmpty);
            RuleForEach(fact => fact.Sites).Must(site => site.Side is null || site.Region is null || knowledge.Body.Regions[site.Region].Sided);
            RuleForEach(fact => fact.Ingredients).Must(knowledge.Ingredients.Contains);
            RuleForEach(fact => fact.Details).Must((fact, answer) => knowledge.Concepts.Find(fact.Code)?.Details.Any(detail => detail.Code == answer.Code) != false);
            RuleForEach(fact => fact.Details).Must(answer => !(answer.On?.Earliest > today));
            RuleForEach(fact => fact.Details).Must((fact, answer) => !fact.Details.Any(other => other.Code == answer.Code && other.Answer != answer.Answer));
        }
    }

    private sealed class ReadingValidator : AbstractValidator<Reading>
    {
        public ReadingValidator(LocalDate today)
        {
            RuleFor(reading => reading.On).LessThanOrEqualTo(today);
            RuleFor(reading => reading).Must(ReadingRange.IsPlausible);
        }
    }

    private sealed class ClearanceValidator : AbstractValidator<Clearance>
    {
        public ClearanceValidator(LocalDate today, KnowledgeBase knowledge)
        {
            RuleFor(clearance => clearance.About).NotEmpty();
            RuleForEach(clearance => clearance.About).Must(knowledge.Concepts.Contains);
            RuleFor(clearance => clearance.IssuedOn).LessThanOrEqualTo(today);
            RuleFor(clearance => clearance.ValidUntil).Must((clearance, until) => !(until < clearance.IssuedOn));
        }
    }
}
