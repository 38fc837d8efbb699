using FluentValidation;
using FluentValidation.Results;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>FluentValidation, one RuleFor for each rule.</summary>
internal sealed class FluentPerRule(KnowledgeBase knowledge) : Contender(knowledge)
{
    private readonly PerRule _validator = new([.. knowledge.Index.Rules]);

    public override string Name => "FluentValidation, a RuleFor per rule";

    public override int Run(HealthHistory health, SessionPlan plan) => Validate(health, plan).Count;

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan) => Validate(health, plan).Select(Failure.Read);

    private List<ValidationFailure> Validate(HealthHistory health, SessionPlan plan) =>
        _validator.Validate(new PeerSession(health, plan, Workload.Today, Knowledge, Rules)).Errors;

    private sealed class PerRule : AbstractValidator<PeerSession>
    {
        public PerRule(RuleEntry[] rules)
        {
            foreach (var rule in rules)
            {
                RuleFor(session => session).Custom((session, context) => Failure.Add(rule, session, context));
            }
        }
    }
}
