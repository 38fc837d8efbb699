namespace MassageDomain.Licensing;

/// <summary>Where a jurisdiction departs from, or confirms, the defaults of <see cref="TreatmentRule"/>.</summary>
public sealed record ScopeRule
{
    /// <summary>The treatments it is about.</summary>
    public IReadOnlyList<TreatmentCode> Treatments { get; init => field = ValueList.From(value); } = ValueList.From<TreatmentCode>(null);

    /// <summary>Permissions that replace the default ones, profession by profession; others stay.</summary>
    public IReadOnlyList<ScopeGrant> Grants { get; init => field = ValueList.From(value); } = ValueList.From<ScopeGrant>(null);

    /// <summary>Replaces whether somebody without any credential may; null leaves the default.</summary>
    public ScopeStance? WithoutCredential { get; init; }

    /// <summary>What the law says, in our words; null where the permissions say it.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
