namespace MassageDomain.Licensing;

/// <summary>Everything the library knows about the licensing of massage, as data.</summary>
public sealed record LicensingFacts
{
    /// <summary>The jurisdictions, in the order of their codes.</summary>
    public IReadOnlyList<Jurisdiction> Jurisdictions { get; init => field = ValueList.From(value); } = ValueList.From<Jurisdiction>(null);

    /// <summary>Which credential a treatment needs by default.</summary>
    public IReadOnlyList<TreatmentRule> Treatments { get; init => field = ValueList.From(value); } = ValueList.From<TreatmentRule>(null);

    /// <summary>The words that boards use for a status.</summary>
    public IReadOnlyList<StatusWord> StatusWords { get; init => field = ValueList.From(value); } = ValueList.From<StatusWord>(null);

    /// <summary>The examinations.</summary>
    public IReadOnlyList<Exam> Exams { get; init => field = ValueList.From(value); } = ValueList.From<Exam>(null);

    /// <summary>The interstate compact.</summary>
    public required Compact Compact { get; init; }

    /// <summary>What holds where a jurisdiction has no rule of its own.</summary>
    public required LicensingDefaults Defaults { get; init; }

    /// <summary>What holds across jurisdictions: national credentials, evidence of courses, insurance of associations.</summary>
    public IReadOnlyList<LegalStatement> National { get; init => field = ValueList.From(value); } = ValueList.From<LegalStatement>(null);

    /// <summary>The sources.</summary>
    public IReadOnlyList<LegalSource> Sources { get; init => field = ValueList.From(value); } = ValueList.From<LegalSource>(null);
}
