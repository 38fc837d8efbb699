namespace MassageDomain.Licensing;

/// <summary>
/// Gathers what a check finds. Without a list it only remembers the worst effect, so that a check that finds nothing costs no
/// memory; with one it also keeps the findings.
/// </summary>
internal struct Tally
{
    private readonly List<LicenseFinding>? _findings;

    public Tally(List<LicenseFinding>? findings) => _findings = findings;

    /// <summary>The worst effect so far; 0 where nothing was found.</summary>
    public FindingEffect Worst { get; private set; }

    public readonly List<LicenseFinding>? Findings => _findings;

    public readonly bool Keeps => _findings is not null;

    public void Add(LicenseReason reason)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason));
    }

    public void Add(LicenseReason reason, LegalBasis? basis, string? detail)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason) { Basis = basis, Detail = detail });
    }

    public void Add(LicenseReason reason, int credential)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason) { Credential = credential });
    }

    public void Add(LicenseReason reason, int credential, NodaTime.LocalDate date)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason) { Credential = credential, Date = date });
    }

    public void Add(LicenseReason reason, int credential, LegalBasis? basis, string? detail)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason) { Credential = credential, Basis = basis, Detail = detail });
    }

    public void Add(LicenseReason reason, TreatmentScope scope, int? credential = null)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason) { Credential = credential, Treatment = scope.Code, Basis = scope.Basis, Detail = scope.Detail });
    }

    public void Add(LicenseReason reason, TreatmentCode treatment)
    {
        Raise(reason.Effect);
        _findings?.Add(new LicenseFinding(reason) { Treatment = treatment });
    }

    /// <summary>Takes an effect without a finding of its own.</summary>
    public void Raise(FindingEffect effect)
    {
        if (effect > Worst)
        {
            Worst = effect;
        }
    }
}
