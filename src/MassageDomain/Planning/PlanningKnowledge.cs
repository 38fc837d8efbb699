using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>What is known of the two types of massage, of purposes and of payers. It never changes.</summary>
public sealed class PlanningKnowledge
{
    internal PlanningKnowledge()
    {
    }

    /// <summary>What ships with the package.</summary>
    public static PlanningKnowledge Default => ShippedPlanning.Knowledge;

    /// <summary>The purposes.</summary>
    public required Catalogue<PurposeCode, SessionPurpose> Purposes { get; init; }

    /// <summary>The types, clinical before spa.</summary>
    public required IReadOnlyList<MassageTypeProfile> Types { get; init; }

    /// <summary>The payers.</summary>
    public required IReadOnlyList<PayerProfile> Payers { get; init; }

    /// <summary>The profile of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its profile.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a type.</exception>
    public MassageTypeProfile Of(MassageType type) =>
        Types.FirstOrDefault(profile => profile.Type == type) ?? throw new ArgumentOutOfRangeException(nameof(type));

    /// <summary>What a payer usually asks.</summary>
    /// <param name="payer">The payer.</param>
    /// <returns>Its profile.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a payer.</exception>
    public PayerProfile Of(PayerKind payer) =>
        Payers.FirstOrDefault(profile => profile.Payer == payer) ?? throw new ArgumentOutOfRangeException(nameof(payer));
}
