using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>Somebody else who looks after the client's health.</summary>
public sealed record Practitioner
{
    /// <summary>Their profession; null where it was not said.</summary>
    [DataClassification(DataClass.Health)]
    public PractitionerRole? Role { get; init; }

    /// <summary>Their name; null where it was not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>Their practice or clinic; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Practice { get; init; }

    /// <summary>Their phone number; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Phone { get; init; }

    /// <summary>Whether the practice may speak to them about the client; null where that was not asked, which is no permission.</summary>
    [DataClassification(DataClass.Administrative)]
    public Answer? MayContact { get; init; }

    /// <summary>What they said about massage, in words; null where nothing was said. A letter is a clearance of the health history.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Instructions { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(Practitioner);
}
