namespace MassageDomain.Licensing;

/// <summary>Which credential a treatment needs, where the law of a jurisdiction says nothing else.</summary>
/// <remarks>The defaults describe practice in the United States. Where a jurisdiction asks nobody for a massage credential, whatever a massage therapist may do, anybody may.</remarks>
public sealed record TreatmentRule
{
    /// <summary>The treatment: a technique's code, or a code of its own for something that is not a technique.</summary>
    public required TreatmentCode Code { get; init; }

    /// <summary>Whether the code is one of the technique catalogue.</summary>
    public bool IsTechnique { get; init; }

    /// <summary>Whether it is a technique of clinical massage and of no other.</summary>
    public bool ClinicalOnly { get; init; }

    /// <summary>What to call it to people.</summary>
    public required string Name { get; init; }

    /// <summary>Who may give it; whoever is not named may not.</summary>
    public IReadOnlyList<ScopeGrant> Grants { get; init => field = ValueList.From(value); } = ValueList.From<ScopeGrant>(null);

    /// <summary>Whether somebody without any credential may; null for no.</summary>
    public ScopeStance? WithoutCredential { get; init; }

    /// <summary>The condition, or what depends on the jurisdiction; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
