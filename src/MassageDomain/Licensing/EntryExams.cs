namespace MassageDomain.Licensing;

/// <summary>The examinations for a first credential.</summary>
public sealed record EntryExams
{
    /// <summary>One of these; empty where none is asked for or none is known.</summary>
    public IReadOnlyList<ExamCode> AnyOf { get; init => field = ValueList.From(value); } = ValueList.From<ExamCode>(null);

    /// <summary>And all of these; empty for none.</summary>
    public IReadOnlyList<ExamCode> AllOf { get; init => field = ValueList.From(value); } = ValueList.From<ExamCode>(null);

    /// <summary>Those of <see cref="AnyOf"/> that are enough by themselves: whoever passed one needs none of <see cref="AllOf"/>; empty for none known.</summary>
    public IReadOnlyList<ExamCode> Sufficient { get; init => field = ValueList.From(value); } = ValueList.From<ExamCode>(null);

    /// <summary>Examinations that a renewal needs; empty for none known.</summary>
    public IReadOnlyList<ExamCode> AtRenewal { get; init => field = ValueList.From(value); } = ValueList.From<ExamCode>(null);

    /// <summary>What the law says beyond that; null for nothing.</summary>
    public string? Detail { get; init; }

    /// <summary>How well it is known, as of when and from where.</summary>
    public required LegalBasis Basis { get; init; }
}
