using MassageDomain.Techniques;

namespace MassageDomain.Health;

/// <summary>
/// A group of facts that one question answers: a no speaks for every concept in it. What a session needs answered
/// is said here, so that nobody is asked two hundred questions and nothing that matters is left unasked.
/// </summary>
public sealed record FactGroup
{
    /// <summary>The group's name.</summary>
    public required FactGroupCode Code { get; init; }

    /// <summary>The question that answers for the whole group.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The massage types for which it must be answered whatever is planned.</summary>
    public IReadOnlyList<MassageType> NeededForTypes { get; init => field = ValueList.From(value); } = ValueList.From<MassageType>(null);

    /// <summary>The mechanisms for which it must be answered whatever the type.</summary>
    public IReadOnlyList<Mechanism> NeededForMechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>For how many days after it was given an answer holds; 0 for questions about today.</summary>
    public required int FreshForDays { get; init; }
}
