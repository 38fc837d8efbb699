using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Planning;

/// <summary>What is known of a request for massage before its type is settled.</summary>
public sealed record TypeRequest
{
    /// <summary>What the client comes for.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<PurposeCode> Purposes { get; init => field = ValueList.From(value); } = ValueList.From<PurposeCode>(null);

    /// <summary>The conditions that the client has.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<HealthCode> Conditions { get; init => field = ValueList.From(value); } = ValueList.From<HealthCode>(null);

    /// <summary>Whether there is a physician's order; null where nobody has said.</summary>
    [DataClassification(DataClass.Health)]
    public bool? HasOrder { get; init; }

    /// <summary>Who pays; null where nobody has said.</summary>
    [DataClassification(DataClass.Financial)]
    public PayerKind? Payer { get; init; }

    /// <summary>The type's name alone: what a client has is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TypeRequest);
}
