namespace MassageDomain.Planning;

/// <summary>Something that a type of massage asks of the therapist.</summary>
public sealed record MassageTypeDuty
{
    /// <summary>What it is about.</summary>
    public required BookingDuty Duty { get; init; }

    /// <summary>What to do, in a sentence.</summary>
    public required LocalizedText Text { get; init; }
}
