using FluentValidation;
using FluentValidation.Results;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>FluentValidation, one Custom rule with a loop in it.</summary>
internal sealed class FluentOneRule(KnowledgeBase knowledge) : Contender(knowledge)
{
    private readonly OneRule _validator = new([.. knowledge.Index.Rules]);

    public override string Name => "FluentValidation, one Custom rule";

    public override int Run(HealthHistory health, SessionPlan plan) => Validate(health, plan).Count;

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan) => Validate(health, plan).Select(Failure.Read);

    private List<ValidationFailure> Validate(HealthHistory health, SessionPlan plan) =>
        _validator.Validate(new PeerSession(health, plan, Workload.Today, Knowledge, Rules)).Errors;

    private sealed class OneRule : AbstractValidator<PeerSession>
    {
        public OneRule(RuleEntry[] rules) => RuleFor(session => session).Custom((session, context) =>
        {
            foreach (var rule in rules)
            {
                Failure.Add(rule, session, context);
            }
        });
    }
}
