using System.Globalization;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using RulesEngine.Models;

namespace MassageDomain.Benchmarks.Contraindications;

/// <summary>Microsoft RulesEngine with its default settings, one expression for each rule.</summary>
internal sealed class Engine(KnowledgeBase knowledge) : Contender(knowledge)
{
    private const string Workflow = "screening";

    private readonly RulesEngine.RulesEngine _engine = new(
    [
        new Workflow
        {
            WorkflowName = Workflow,
            Rules = knowledge.Index.Rules.Select(rule => new RulesEngine.Models.Rule
            {
                RuleName = rule.Ordinal.ToString(CultureInfo.InvariantCulture),
                Expression = $"session.Finds({rule.Ordinal})",
            }).ToArray(),
        },
    ]);

    public override string Name => "RulesEngine";

    public override int Run(HealthHistory health, SessionPlan plan) => Execute(new(health, plan, Workload.Today, Knowledge, Rules)).Count(result => result.IsSuccess);

    public override IEnumerable<PeerFinding> Find(HealthHistory health, SessionPlan plan)
    {
        var session = new PeerSession(health, plan, Workload.Today, Knowledge, Rules);
        return from result in Execute(session)
               where result.IsSuccess
               let rule = Rules[int.Parse(result.Rule.RuleName, CultureInfo.InvariantCulture)]
               select new PeerFinding(rule.Rule.Code, session.Judge(rule).State);
    }

    // Nothing here waits for anything: the task is complete when it is returned.
    private List<RuleResultTree> Execute(PeerSession session) =>
        _engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("session", session)).AsTask().GetAwaiter().GetResult();
}
