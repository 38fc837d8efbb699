namespace MassageDomain.Licensing;

/// <summary>What the library assumes where a jurisdiction has no rule of its own. All of it is a proposal, not law.</summary>
public sealed record LicensingDefaults
{
    /// <summary>Rules for clients who are not of age.</summary>
    public IReadOnlyList<MinorRule> Minors { get; init => field = ValueList.From(value); } = ValueList.From<MinorRule>(null);

    /// <summary>Rules for sensitive areas.</summary>
    public IReadOnlyList<SensitiveAreaRule> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaRule>(null);

    /// <summary>How long to keep the records of adults.</summary>
    public required FactYears RecordRetention { get; init; }

    /// <summary>How long to keep the records of minors after they came of age.</summary>
    public required FactYears RecordRetentionAfterMajority { get; init; }

    /// <summary>Ages after which a verification may be called stale.</summary>
    public IReadOnlyList<LegalStatement> VerificationAges { get; init => field = ValueList.From(value); } = ValueList.From<LegalStatement>(null);
}
