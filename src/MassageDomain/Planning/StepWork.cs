using MassageDomain.Anatomy;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>A step whose technique is known, with what it comes to: where, how deep and by what means.</summary>
internal sealed class StepWork
{
    public StepWork(PlanStep step, Technique technique, KnowledgeBase knowledge)
    {
        Step = step;
        Technique = technique;
        UsualSites = technique.Sites.Count == 0 ? knowledge.Body.All : knowledge.Body.Of(technique.Sites);
        Sites = step.Sites.Count == 0 ? UsualSites : knowledge.Body.Of(step.Sites);
        Pressure = step.Pressure ?? technique.Pressure?.Max;
        var deep = MechanismSet.Of(Mechanism.DeepPressure);
        var mechanisms = MechanismSet.Of(technique.Mechanisms);
        var isDeep = Pressure?.Value is { } pressure && MechanismSet.IsDeep(pressure, (mechanisms & deep) != 0);
        Mechanisms = isDeep ? mechanisms | deep : mechanisms & ~deep;
    }

    public PlanStep Step { get; }

    public Technique Technique { get; }

    /// <summary>Where it is done: as planned, or as usual where that is not said.</summary>
    public SiteSet Sites { get; }

    public SiteSet UsualSites { get; }

    /// <summary>The deepest pressure: as planned, or as usual where that is not said; null for none.</summary>
    public PressureLevel? Pressure { get; }

    /// <summary>The mechanisms as bits. Deep pressure is among them where it is deep, whatever the technique usually is.</summary>
    public uint Mechanisms { get; }

    /// <summary>The longest time on one area: as stated, or all of the step's where it is on one place or that is known to be enough.</summary>
    public int? MinutesOnOneArea => Step.MinutesPerArea ?? (Sites.Count == 1 ? Step.Minutes : null);
}
