namespace MassageDomain.Licensing;

/// <summary>Who may give one treatment in one jurisdiction: the default rule with the jurisdiction's departures laid over it.</summary>
internal sealed class TreatmentScope
{
    // By the number of the profession; 0 where nothing was said, which is no.
    private readonly byte[] _permissions;

    private TreatmentScope(TreatmentCode code, byte[] permissions, ScopeStance? withoutCredential, bool isSensitive, bool clinicalOnly, string? detail, LegalBasis basis)
    {
        Code = code;
        _permissions = permissions;
        WithoutCredential = withoutCredential;
        IsSensitive = isSensitive;
        ClinicalOnly = clinicalOnly;
        Detail = detail;
        Basis = basis;
        Offered = withoutCredential is not null || permissions.AsSpan().ContainsAnyExcept((byte)0, (byte)ScopeStance.Excluded);
    }

    public TreatmentCode Code { get; }

    /// <summary>What somebody without a credential may do; null for nothing.</summary>
    public ScopeStance? WithoutCredential { get; }

    /// <summary>Whether it works on a sensitive area by its own words.</summary>
    public bool IsSensitive { get; }

    /// <summary>Whether it is a technique of clinical massage alone, whatever the plan is called.</summary>
    public bool ClinicalOnly { get; }

    public string? Detail { get; }

    public LegalBasis Basis { get; }

    /// <summary>Whether anybody may give it at all.</summary>
    public bool Offered { get; }

    public static TreatmentScope From(TreatmentRule rule, bool isSensitive)
    {
        var permissions = new byte[ProfessionCount];
        Grant(permissions, rule.Grants);
        return new(rule.Code, permissions, Effective(rule.WithoutCredential), isSensitive, rule.ClinicalOnly, rule.Detail, rule.Basis);
    }

    /// <summary>What a profession may do; 0 where nothing was said.</summary>
    public ScopeStance PermissionOf(Profession profession) => (uint)profession < (uint)_permissions.Length ? (ScopeStance)_permissions[(int)profession] : 0;

    /// <summary>
    /// Outside the United States the defaults were not read. What they give to other professions, and to people without a
    /// credential, must be confirmed; what a massage therapist may do is taken to be the same.
    /// </summary>
    public TreatmentScope OutsideTheUnitedStates()
    {
        var permissions = (byte[])_permissions.Clone();
        for (var i = 0; i < permissions.Length; i++)
        {
            if (i != (int)Profession.MassageTherapist && permissions[i] is (byte)ScopeStance.Allowed or (byte)ScopeStance.Conditional)
            {
                permissions[i] = (byte)ScopeStance.Confirm;
            }
        }

        return new(Code, permissions, WithoutCredential is null ? null : ScopeStance.Confirm, IsSensitive, ClinicalOnly, Detail, Basis);
    }

    public TreatmentScope With(ScopeRule rule)
    {
        var permissions = (byte[])_permissions.Clone();
        Grant(permissions, rule.Grants);
        return new(Code, permissions, rule.WithoutCredential is { } without ? Effective(without) : WithoutCredential, IsSensitive, ClinicalOnly, rule.Detail ?? Detail, rule.Basis);
    }

    /// <summary>Where nobody needs a massage credential, what a massage therapist may do anybody may.</summary>
    public TreatmentScope OpenToEverybody()
    {
        var massage = PermissionOf(Profession.MassageTherapist);
        return massage is 0 or ScopeStance.Excluded || (WithoutCredential is { } already && already <= massage)
            ? this
            : new(Code, _permissions, massage, IsSensitive, ClinicalOnly, Detail, Basis);
    }

    private static int ProfessionCount => (int)Profession.Other + 1;

    private static ScopeStance? Effective(ScopeStance? stance) => stance == ScopeStance.Excluded ? null : stance;

    private static void Grant(byte[] permissions, IReadOnlyList<ScopeGrant> grants)
    {
        foreach (var grant in grants)
        {
            if ((uint)grant.Profession < (uint)permissions.Length)
            {
                permissions[(int)grant.Profession] = (byte)grant.Permission;
            }
        }
    }
}
