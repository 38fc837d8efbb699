namespace MassageDomain.Licensing;

/// <summary>
/// What came of a license check: a verdict with everything that it rests on. The default value says that nothing was assessed.
/// </summary>
/// <remarks>
/// The findings stand in a fixed order: the jurisdiction, then each treatment in the order of the plan with the credentials in
/// the order given, then the place, the city, and the client. The same question always gives the same list.
/// </remarks>
public readonly struct LicenseCheckResult : IEquatable<LicenseCheckResult>
{
    private readonly LicenseVerdict _verdict;
    private readonly IReadOnlyList<LicenseFinding>? _findings;

    internal LicenseCheckResult(LicenseVerdict verdict, IReadOnlyList<LicenseFinding>? findings, KnowledgeEdition edition)
    {
        _verdict = verdict;
        _findings = findings;
        Edition = edition;
    }

    /// <summary>The edition of the facts that it rests on; null in the default value.</summary>
    public KnowledgeEdition? Edition { get; }

    /// <summary>Whether the person may do it.</summary>
    public LicenseVerdict Verdict => _verdict == 0 ? LicenseVerdict.NotAssessable : _verdict;

    /// <summary>Whether the person may do it, with or without conditions. What cannot be told is not authorized.</summary>
    public bool IsAuthorized => Verdict is LicenseVerdict.Authorized or LicenseVerdict.AuthorizedWithConditions;

    /// <summary>Everything that was found; empty where the person may do it and there is nothing to say.</summary>
    public IReadOnlyList<LicenseFinding> Findings => _findings ?? ValueList<LicenseFinding>.Empty;

    /// <inheritdoc/>
    public bool Equals(LicenseCheckResult other) => Verdict == other.Verdict && Findings.Equals(other.Findings) && Edition == other.Edition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LicenseCheckResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Verdict, Findings, Edition);

    /// <summary>The verdict and the number of findings.</summary>
    /// <returns>A text without data about a person.</returns>
    public override string ToString() => $"{Verdict}, {Findings.Count}";

    /// <summary>Whether both results are the same.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(LicenseCheckResult left, LicenseCheckResult right) => left.Equals(right);

    /// <summary>Whether the results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(LicenseCheckResult left, LicenseCheckResult right) => !left.Equals(right);
}
