namespace MassageDomain.Techniques;

/// <summary>What is planned for one session. It says nothing about the client, so it can be shared and logged.</summary>
public sealed record SessionPlan
{
    /// <summary>What the massage is for.</summary>
    public required MassageType Type { get; init; }

    /// <summary>The techniques in order; a plan without any cannot be judged, and validation says so.</summary>
    public IReadOnlyList<PlanStep> Steps { get; init => field = ValueList.From(value); } = ValueList.From<PlanStep>(null);

    /// <summary>How it is held; null where that is not settled.</summary>
    public SessionFormat? Format { get; init; }

    /// <summary>The time booked, in minutes, with what the steps leave over for talk and rest; null where it is not settled.</summary>
    public int? Minutes { get; init; }

    /// <summary>The positions that the client will be in; empty where they are not settled, which stands for face down and face up.</summary>
    public IReadOnlyList<BodyPosition> Positions { get; init => field = ValueList.From(value); } = ValueList.From<BodyPosition>(null);
}
