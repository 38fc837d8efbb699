using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge;

/// <summary>A technique with what screening asks of it most, ready to be read.</summary>
internal sealed class TechniqueEntry(Technique technique, BodyChart body)
{
    public Technique Technique { get; } = technique;

    /// <summary>The mechanisms as bits, without deep pressure: whether that is there depends on the plan.</summary>
    public uint Mechanisms { get; } = MechanismSet.Of(technique.Mechanisms) & ~MechanismSet.Of(Mechanism.DeepPressure);

    /// <summary>Whether it works deep from medium pressure on.</summary>
    public bool WorksDeep { get; } = technique.Mechanisms.Contains(Mechanism.DeepPressure);

    /// <summary>The lightest usual pressure, 0 where it has none.</summary>
    public int MinPressure { get; } = technique.Pressure?.Min.Value ?? 0;

    /// <summary>The deepest usual pressure, 0 where it has none.</summary>
    public int MaxPressure { get; } = technique.Pressure?.Max.Value ?? 0;

    /// <summary>Where it is usually done; everywhere where that is not said.</summary>
    public SiteSet UsualSites { get; } = technique.Sites.Count == 0 ? body.All : body.Of(technique.Sites);
}
