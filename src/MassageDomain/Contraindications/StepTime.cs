using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>Keeps a step that loses places within its technique's limit of minutes on one area.</summary>
internal static class StepTime
{
    public static RepairStep Shorten(RepairStep step, KnowledgeBase knowledge)
    {
        if (step.After is not { Minutes: { } minutes, Sites.Count: > 0 } after || (step.Dropped.IsEmpty && after.Technique == step.Before.Technique))
        {
            return step;
        }

        var limit = knowledge.Techniques.Find(after.Technique)?.Limits.FirstOrDefault(limit => limit is { Kind: LimitKind.MaxMinutesPerArea, Value: not null })?.Value;
        var areas = Math.Min(after.Sites.Count, Math.Max(step.Before.Sites.Count, 1));
        return limit is { } most && minutes > most * areas ? step with { After = after with { Minutes = (int)(most * areas) } } : step;
    }
}
