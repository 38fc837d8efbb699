using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>A place that a step of a plan reaches and that needs care in everybody.</summary>
public sealed record EndangermentCaution
{
    /// <summary>The step's position in the plan, from 0.</summary>
    public required int Step { get; init; }

    /// <summary>The place, with what lies there and what to do.</summary>
    public required EndangermentSite Site { get; init; }

    /// <summary>The part of it that the step reaches.</summary>
    public IReadOnlyList<BodySite> Where { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>
    /// Whether the plan names the place itself: a site of the step of which at least half belongs to it. Otherwise the step covers a larger area, in which a therapist
    /// passes over it as a matter of course, and validation is silent.
    /// </summary>
    public required bool Named { get; init; }

    /// <summary>Whether the step is deeper than is prudent there.</summary>
    public required bool AbovePressure { get; init; }

    /// <summary>Whether the step works by a mechanism that the place is to be spared. Otherwise it is only too deep.</summary>
    public required bool ByMechanism { get; init; }
}
