using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>Whether the way a session is held goes with its techniques, positions and type.</summary>
internal static class PlanFormats
{
    // Who sits clothed on a chair, or lies clothed on a mat, is not oiled, scrubbed, wrapped, waxed or put into steam.
    private static readonly uint NeedsUndressing = MechanismSet.Of(
        [Mechanism.Lubricant, Mechanism.Exfoliation, Mechanism.Wrap, Mechanism.Waxing, Mechanism.FullBodyHeat, Mechanism.Suction]);

    public static void Check(SessionPlan plan, KnowledgeBase knowledge, List<ValidationIssue> issues)
    {
        if (FormatOf(plan, knowledge) is not { } format)
        {
            return;
        }

        // Where a technique says the format, it says the type too.
        if (plan.Format == SessionFormat.Couple && plan.Type != MassageType.Spa)
        {
            issues.Add(new(PlanIssueCodes.FormatOfOtherType, FieldPath.Root.Member("format")));
        }

        for (var i = 0; i < plan.Steps.Count; i++)
        {
            if (knowledge.Techniques.Find(plan.Steps[i].Technique) is { } technique && !GoesWith(technique, format))
            {
                issues.Add(new(PlanIssueCodes.TechniqueOfOtherFormat, FieldPath.Root.Member("steps").Item(i).Member("technique")));
            }
        }

        for (var i = 0; i < plan.Positions.Count; i++)
        {
            if ((format == SessionFormat.Chair) != (plan.Positions[i] == BodyPosition.Seated) && format != SessionFormat.Mat)
            {
                issues.Add(new(PlanIssueCodes.PositionOfOtherFormat, FieldPath.Root.Member("positions").Item(i)));
            }
        }
    }

    /// <summary>The way that a session is held: as planned, or as the first technique is that says it where that is not settled; null where nothing says it.</summary>
    public static SessionFormat? FormatOf(SessionPlan plan, KnowledgeBase knowledge) =>
        plan.Format ?? plan.Steps.Select(step => knowledge.Techniques.Find(step.Technique) is { } technique ? FormatOf(technique) : null).FirstOrDefault(format => format is not null);

    /// <summary>The way of holding a session that a technique itself is; null for techniques that say nothing about it.</summary>
    public static SessionFormat? FormatOf(Technique technique) =>
        technique.Family == TechniqueFamily.Format ? SessionFormat.Couple
        : technique.Mechanisms.Contains(Mechanism.Seated) ? SessionFormat.Chair
        : null;

    private static bool GoesWith(Technique technique, SessionFormat format) =>
        (FormatOf(technique) is not { } own || own == format)
        && !(format is SessionFormat.Chair or SessionFormat.Mat && (MechanismSet.Of(technique.Mechanisms) & NeedsUndressing) != 0);
}
