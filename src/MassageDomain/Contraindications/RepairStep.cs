using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Contraindications;

/// <summary>A step in the form that a repair gives it.</summary>
/// <param name="Index">Its place in the plan before the repair.</param>
/// <param name="Before">The step as it was.</param>
/// <param name="After">The step as it becomes; null where it is left out.</param>
/// <param name="Dropped">The places that it leaves out.</param>
/// <param name="Cost">How much is changed; less is better.</param>
internal sealed record RepairStep(int Index, PlanStep Before, PlanStep? After, SiteSet Dropped, int Cost);
