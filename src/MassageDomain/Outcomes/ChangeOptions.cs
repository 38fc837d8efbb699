namespace MassageDomain.Outcomes;

/// <summary>Choices for comparing two scores. Null always means the scale's default.</summary>
public sealed record ChangeOptions
{
    /// <summary>The important change to judge by; null for the one of the score's list that holds for the baseline, mostly its first.</summary>
    public ChangeThreshold? Mcid { get; init; }

    /// <summary>The error of measurement to judge by; null for the one of the score's list that holds for the baseline, mostly its first.</summary>
    public ChangeThreshold? Mdc { get; init; }

    /// <summary>Whether a change must be more than the error of measurement; otherwise as much as it suffices, as tables are mostly read.</summary>
    public bool MdcMustBeExceeded { get; init; }

    /// <summary>What to do where a client rates not all chosen activities again; null for <see cref="ActivityMatching.Strict"/>.</summary>
    public ActivityMatching? Activities { get; init; }
}
