using MassageDomain.Privacy;

namespace MassageDomain.Intake;

/// <summary>How to reach the client.</summary>
public sealed record ContactDetails
{
    /// <summary>Phone number as written; a leading <c>+</c> and the country's number make it international. Null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Phone { get; init; }

    /// <summary>A second phone number; null where there is none.</summary>
    [DataClassification(DataClass.Contact)]
    public string? OtherPhone { get; init; }

    /// <summary>E-mail address; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public string? Email { get; init; }

    /// <summary>Postal address; null where it was not said.</summary>
    [DataClassification(DataClass.Contact)]
    public PostalAddress? Address { get; init; }

    /// <summary>How the client wants to be reached; null where that was not said. It is no consent to be written to.</summary>
    [DataClassification(DataClass.Administrative)]
    public ContactChannel? PreferredChannel { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(ContactDetails);
}
