using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Somebody who decides for the client: a parent or guardian of a minor, or a substitute for a client who cannot decide.</summary>
public sealed record Representative
{
    /// <summary>The person's name; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>What the person is to the client, and by what right they decide; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public PersonRelation? Relation { get; init; }

    /// <summary>The person's phone number; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Phone { get; init; }

    /// <summary>Whether they stay in the room or at hand during the session; null where that was not asked.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? WillBePresent { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Representative);
}
