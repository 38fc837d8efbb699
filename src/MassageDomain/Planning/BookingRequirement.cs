namespace MassageDomain.Planning;

/// <summary>Something that a booking must have, and whether it has it.</summary>
public sealed record BookingRequirement
{
    /// <summary>What it is.</summary>
    public required BookingDuty Duty { get; init; }

    /// <summary>What to do, in a sentence.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether it is there: what nobody has said is not.</summary>
    public required bool IsMet { get; init; }
}
