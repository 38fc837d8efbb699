namespace MassageDomain.Licensing;

/// <summary>The form of a jurisdiction's license numbers.</summary>
/// <remarks>A form that does not fit is a reason to look again, never a verdict.</remarks>
public sealed record LicenseNumberPattern
{
    /// <summary>The letters in front, in upper case; null for none.</summary>
    public string? Prefix { get; init; }

    /// <summary>Whether it may be left out.</summary>
    public bool PrefixOptional { get; init; }

    /// <summary>Whether letters of any kind may stand in front.</summary>
    public bool AnyLetters { get; init; }

    /// <summary>The least number of digits.</summary>
    public required int MinDigits { get; init; }

    /// <summary>The greatest number of digits.</summary>
    public required int MaxDigits { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
