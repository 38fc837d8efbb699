using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>A session as it is booked: type, plan, purposes and payer, and what is on file for it.</summary>
public sealed record Booking
{
    /// <summary>The type that is booked.</summary>
    [DataClassification(DataClass.Administrative)]
    public required MassageType Type { get; init; }

    /// <summary>What is planned; null where that is not settled.</summary>
    [DataClassification(DataClass.Administrative)]
    public SessionPlan? Plan { get; init; }

    /// <summary>What the client comes for.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<PurposeCode> Purposes { get; init => field = ValueList.From(value); } = ValueList.From<PurposeCode>(null);

    /// <summary>Who pays; null where nobody has said.</summary>
    [DataClassification(DataClass.Financial)]
    public PayerKind? Payer { get; init; }

    /// <summary>Whether there is a physician's order; null where nobody has said.</summary>
    [DataClassification(DataClass.Health)]
    public bool? HasOrder { get; init; }

    /// <summary>Whether the payer has authorised the treatment; null where nobody has said.</summary>
    [DataClassification(DataClass.Financial)]
    public bool? HasAuthorization { get; init; }

    /// <summary>Whether there is a letter of medical necessity; null where nobody has said.</summary>
    [DataClassification(DataClass.Health)]
    public bool? HasLetterOfNecessity { get; init; }

    /// <summary>How much of the client's health is on file; null for nothing.</summary>
    [DataClassification(DataClass.Administrative)]
    public HistoryDepth? History { get; init; }

    /// <summary>What was or will be looked at beforehand.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<AssessmentItem> Assessment { get; init => field = ValueList.From(value); } = ValueList.From<AssessmentItem>(null);

    /// <summary>How the result will be judged; null where that is not settled.</summary>
    [DataClassification(DataClass.Administrative)]
    public MeasureDuty? Measures { get; init; }

    /// <summary>What the client has agreed to; null for nothing.</summary>
    [DataClassification(DataClass.Administrative)]
    public ConsentDuty? Consent { get; init; }

    /// <summary>What will be written down; null where that is not settled.</summary>
    [DataClassification(DataClass.Administrative)]
    public RecordDuty? Record { get; init; }

    /// <summary>The type's name alone: why and by whose money a client comes is about a person.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Booking);
}
