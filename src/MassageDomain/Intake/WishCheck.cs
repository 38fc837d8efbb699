using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Intake;

/// <summary>Looks at whether a plan keeps to what the client asked for: places to leave out, positions that hurt, no scent.</summary>
internal ref struct WishCheck(IntakeForm form, SessionPlan plan, KnowledgeBase knowledge, IssueList issues)
{
    private static readonly AreaCode WholeBody = AreaCode.From("whole-body");

    public IssueList Run()
    {
        if (form.Preferences is not { } wishes || plan.Steps.Count == 0)
        {
            return issues;
        }

        var shapes = new StepShape[plan.Steps.Count];
        PlanShape.Of(plan, knowledge, shapes);
        var avoided = knowledge.Body.Of(wishes.Avoid);
        var mechanisms = 0u;
        for (var i = 0; i < shapes.Length; i++)
        {
            if (wishes.Avoid.Count > 0)
            {
                LeavesOut(plan.Steps[i], avoided, i);
            }

            var hasScent = (shapes[i].Mechanisms & MechanismSet.Of(Mechanism.Aroma)) != 0 || plan.Steps[i].Products.Any(product => !product.LabelRead);
            issues.Report(wishes.ScentFree == Answer.Yes && hasScent, IntakeIssueCodes.PlanHasScent, $"/preferences/scentFree", Step(i));
            mechanisms |= shapes[i].Mechanisms;
        }

        for (var i = 0; i < wishes.PositionsThatHurt.Count; i++)
        {
            var position = wishes.PositionsThatHurt[i];
            var parameter = new IssueParameter("position", new BodyPositionJsonConverter().TokenOf(position));
            issues.Report(plan.Positions.Contains(position) || IsAmong(mechanisms, position), IntakeIssueCodes.PlanPositionHurts, $"/preferences/positionsThatHurt/{i}", parameter);
        }

        return issues;
    }

    // Where a step names its places, one to avoid is not among them. Where it names none or the whole body, something is left over to leave it out of, or not.
    private void LeavesOut(PlanStep step, SiteSet avoided, int index)
    {
        var technique = knowledge.Techniques.Find(step.Technique);
        var named = step.Sites.Where(site => site.Area != WholeBody).ToArray();
        var usual = technique is null || step.Sites.Count > named.Length ? knowledge.Body.All : knowledge.Body.Of(technique.Sites);
        var works = knowledge.Body.Of(named).Overlaps(avoided)
            || HasUnknown(named)
            || (step.Sites.Count == 0 && (technique is null || IsNothingLeft(usual, avoided)));
        issues.Report(works, IntakeIssueCodes.PlanWorksAvoided, $"/preferences/avoid", Step(index));
        issues.Report(!works && named.Length == 0 && usual.Overlaps(avoided), IntakeIssueCodes.PlanMustLeaveOut, $"/preferences/avoid", Step(index));
    }

    // A place that is not on the chart can be any.
    private readonly bool HasUnknown(BodySite[] sites)
    {
        foreach (var site in sites)
        {
            if (knowledge.Body.Of(site).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNothingLeft(SiteSet usual, SiteSet avoided) => !usual.IsEmpty && (usual.Bits & ~avoided.Bits) == UInt128.Zero;

    // Head down is more than face up.
    private static bool IsAmong(uint mechanisms, BodyPosition position) => MechanismSet.Of(position) is not 0 and var bits && (mechanisms & bits) == bits;

    private static IssueParameter Step(int index) => new("step", index.ToString(CultureInfo.InvariantCulture));
}
