using MassageDomain.Anatomy;

namespace MassageDomain.Knowledge;

/// <summary>A step of a plan as rules see it.</summary>
/// <param name="Mechanisms">What it does, as bits, the client's positions among them.</param>
/// <param name="Pressure">The deepest pressure used, 0 for none.</param>
/// <param name="MinPressure">The lightest pressure that is usual for the technique, 0 for none.</param>
/// <param name="Sites">Where it is done.</param>
internal readonly record struct StepShape(uint Mechanisms, int Pressure, int MinPressure, SiteSet Sites);
