using System.ComponentModel.DataAnnotations;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>DataAnnotations with IValidatableObject, the form that can look at a whole object.</summary>
internal sealed class Annotations(KnowledgeBase knowledge) : Contender(knowledge)
{
    public override string Name => "DataAnnotations";

    public override int Run(HealthHistory health, SessionPlan plan) => Validate(health, plan).Count;

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan) => Validate(health, plan).OfType<Result>().Select(result => result.Finding);

    private List<System.ComponentModel.DataAnnotations.ValidationResult> Validate(HealthHistory health, SessionPlan plan)
    {
        var model = new Model(new(health, plan, Workload.Today, Knowledge, Rules));
        var results = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
        Validator.TryValidateObject(model, new ValidationContext(model), results, validateAllProperties: true);
        return results;
    }

    private sealed class Result(PeerFinding finding) : System.ComponentModel.DataAnnotations.ValidationResult("restricted", ["session"])
    {
        public PeerFinding Finding { get; } = finding;
    }

    private sealed class Model(PeerSession session) : IValidatableObject
    {
        public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(ValidationContext validationContext)
        {
            foreach (var rule in session.Rules)
            {
                var judged = session.Judge(rule);
                if (judged.IsFinding)
                {
                    yield return new Result(new(rule.Rule.Code, judged.State));
                }
            }
        }
    }
}
