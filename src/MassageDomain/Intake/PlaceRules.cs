using MassageDomain.Evidence;

namespace MassageDomain.Intake;

/// <summary>What a country, state or province says about intake: age, guardians and records.</summary>
public sealed record PlaceRules
{
    /// <summary>The place.</summary>
    public required PlaceCode Code { get; init; }

    /// <summary>What to call it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The age in completed years from which nobody else need consent.</summary>
    public required int AgeOfMajority { get; init; }

    /// <summary>The age below which a parent or guardian must consent.</summary>
    public required int GuardianConsentBelow { get; init; }

    /// <summary>The age below which a parent or guardian must be present or at hand.</summary>
    public required int GuardianPresentBelow { get; init; }

    /// <summary>Whether a guardian's consent must be in writing.</summary>
    public bool GuardianInWriting { get; init; }

    /// <summary>Whether the record must hold a minor's guardian with contact.</summary>
    public bool GuardianContactOnFile { get; init; }

    /// <summary>The age from which the law knows minors who consent for themselves; null where nothing is known. Whether to rely on it is for the practice, and nothing here does.</summary>
    public int? MatureMinorFrom { get; init; }

    /// <summary>What says so.</summary>
    public required Grounds Grounds { get; init; }
}
