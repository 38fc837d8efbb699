namespace MassageDomain.Health;

/// <summary>A follow-up question to one concept, answered yes or no, where a rule needs to know more than that the concept is there.</summary>
public sealed record DetailQuestion
{
    /// <summary>The question's name, unique within its concept.</summary>
    public required DetailCode Code { get; init; }

    /// <summary>The question as it can be put to the client.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>Whether a yes should come with a date, such as that of the last seizure.</summary>
    public bool AsksDate { get; init; }
}
