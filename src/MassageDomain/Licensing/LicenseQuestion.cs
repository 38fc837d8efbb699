using MassageDomain.Privacy;

namespace MassageDomain.Licensing;

/// <summary>What a license check should look at beyond the credentials, the treatment, the place and the day. Whatever is not said is not taken for granted.</summary>
public sealed record LicenseQuestion
{
    /// <summary>The name the person is booked under, to be compared with the name on the credentials; null for no comparison.</summary>
    [DataClassification(DataClass.Identity)]
    public string? PersonName { get; init; }

    /// <summary>The greatest age, in days, of a verification; null where age does not matter. Staleness is a policy of the practice, not law.</summary>
    [DataClassification(DataClass.Administrative)]
    public int? MaxVerificationAgeDays { get; init; }

    /// <summary>Whether only a verification at the issuing agency counts.</summary>
    [DataClassification(DataClass.Administrative)]
    public bool PrimaryVerificationOnly { get; init; }

    /// <summary>What sort of place it is; null stands for an establishment.</summary>
    [DataClassification(DataClass.Administrative)]
    public PremisesKind? Premises { get; init; }

    /// <summary>What the practice found out about a credential of the place, where the library does not know; it never overrides what the library does know. Null for not asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? EstablishmentCredentialNeeded { get; init; }

    /// <summary>What the practice found out about a permit of the city or county; null for not asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? LocalPermitNeeded { get; init; }

    /// <summary>What the practice has confirmed with the board, where the library says to ask. It counts for the profession that was asked about and for no other.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<TreatmentConfirmation> ConfirmedTreatments { get; init => field = ValueList.From(value); } = ValueList.From<TreatmentConfirmation>(null);

    /// <summary>Under whom somebody works who may work under supervision only; null for nobody.</summary>
    [DataClassification(DataClass.FreeText)]
    public Supervision? Supervision { get; init; }

    /// <summary>Who is treated; null where the question is about the practitioner only.</summary>
    [DataClassification(DataClass.Health)]
    public ClientFacts? Client { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(LicenseQuestion);
}
