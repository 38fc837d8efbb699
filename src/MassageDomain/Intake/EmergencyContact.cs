using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Whom to call in an emergency.</summary>
public sealed record EmergencyContact
{
    /// <summary>The person's name; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>What the person is to the client; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public PersonRelation? Relation { get; init; }

    /// <summary>The person's phone number; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Phone { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(EmergencyContact);
}
