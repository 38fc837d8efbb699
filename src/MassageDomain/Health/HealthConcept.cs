namespace MassageDomain.Health;

/// <summary>Something about a client's health that can matter for massage: one condition, procedure, device, allergy, class of medicines or symptom.</summary>
/// <remarks>
/// One disease is one concept. How recent, how certain and how well controlled it is, is said by the client's
/// <see cref="HealthFact"/> and read by the rules; it never makes a concept of its own.
/// </remarks>
public sealed record HealthConcept
{
    /// <summary>The concept's name.</summary>
    public required HealthCode Code { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required HealthConceptKind Kind { get; init; }

    /// <summary>The part of medicine it belongs to.</summary>
    public required HealthCategory Category { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The words that clients use; examples, never a complete list.</summary>
    public LocalizedWordings? Wordings { get; init; }

    /// <summary>Prefixes of ICD-10-CM codes that mean it.</summary>
    public IReadOnlyList<IcdPrefix> Icd10Cm { get; init => field = ValueList.From(value); } = ValueList.From<IcdPrefix>(null);

    /// <summary>Prefixes of ATC codes that mean it; empty for anything but medicines.</summary>
    public IReadOnlyList<string> Atc { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>The groups of facts it belongs to: a question for any of them would bring it up.</summary>
    public IReadOnlyList<FactGroupCode> Groups { get; init => field = ValueList.From(value); } = ValueList.From<FactGroupCode>(null);

    /// <summary>Follow-up questions whose answers its rules read.</summary>
    public IReadOnlyList<DetailQuestion> Details { get; init => field = ValueList.From(value); } = ValueList.From<DetailQuestion>(null);

    /// <summary>What a reader of the catalogue should know about its limits; null where nothing needs saying.</summary>
    public string? Note { get; init; }
}
