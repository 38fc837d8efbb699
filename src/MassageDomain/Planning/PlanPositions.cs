using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Whether the hands come to where a plan wants them, in any of its positions.</summary>
/// <remarks>
/// A region of one view lies on the table in the position that shows the other. Shoulders and arms, and the leg below the hip, can be lifted and turned; the neck lies
/// free for a hand under it. A lying client may turn over, so one position that reaches a site is enough (general knowledge).
/// </remarks>
internal static class PlanPositions
{
    private const int LowestOfNeck = 2;
    private const int Knee = 3;
    private const int Thigh = 2;

    public static void Check(SessionPlan plan, KnowledgeBase knowledge, List<ValidationIssue> issues)
    {
        if (plan.Positions.Count == 0)
        {
            return;
        }

        var onChair = PlanFormats.FormatOf(plan, knowledge) == SessionFormat.Chair;
        var reached = Reached(plan.Positions, onChair, knowledge.Body);
        for (var i = 0; i < plan.Steps.Count; i++)
        {
            if (knowledge.Techniques.Find(plan.Steps[i].Technique) is { } technique)
            {
                SitesAreReached(new StepWork(plan.Steps[i], technique, knowledge), reached, knowledge, FieldPath.Root.Member("steps").Item(i).Member("sites"), issues);
            }
        }
    }

    private static void SitesAreReached(StepWork work, SiteSet reached, KnowledgeBase knowledge, FieldPath path, List<ValidationIssue> issues)
    {
        // A hand that only rests can lie under the body.
        if (work.Pressure == PressureLevel.Min)
        {
            return;
        }

        if (work.Step.Sites.Count == 0 && !work.Sites.Overlaps(reached))
        {
            issues.Add(new(PlanIssueCodes.SiteOutOfReach, path));
        }

        for (var i = 0; i < work.Step.Sites.Count; i++)
        {
            var site = knowledge.Body.Of(work.Step.Sites[i]);
            if (!site.IsEmpty && !site.Overlaps(reached))
            {
                issues.Add(new(PlanIssueCodes.SiteOutOfReach, path.Item(i)));
            }
        }
    }

    private static SiteSet Reached(IReadOnlyList<BodyPosition> positions, bool onChair, BodyChart body)
    {
        var reached = default(SiteSet);
        foreach (var region in body.Regions)
        {
            if (positions.Any(position => Reaches(position, region, onChair)))
            {
                reached = reached.Union(body.Of(region.Code, null));
            }
        }

        return reached;
    }

    private static bool Reaches(BodyPosition position, Region region, bool onChair) => position switch
    {
        BodyPosition.Prone => region.View != BodyView.Front || IsFree(region, Knee + 1),
        BodyPosition.Supine or BodyPosition.SemiReclined or BodyPosition.HeadDown => region.View != BodyView.Back || region.CordLevel <= LowestOfNeck || IsFree(region, Thigh),
        BodyPosition.Seated => !IsSatOn(region) && !(onChair && region.View == BodyView.Front && !IsFree(region, Thigh)),
        _ => true,
    };

    // Shoulders and arms can be turned, and of the leg what lies far enough out.
    private static bool IsFree(Region region, int fromRank) => region.Limb == Limb.Arm || region.LimbRank >= fromRank;

    private static bool IsSatOn(Region region) => region is { View: BodyView.Back, Limb: Limb.Leg, LimbRank: <= Thigh };
}
