using NodaTime;

namespace MassageDomain.Licensing;

/// <summary>One thing that a license check found: what, about which credential and treatment, and on what ground.</summary>
/// <remarks>
/// It never carries a person's name, a number or free text. The one thing in it that may come from outside is the code of a treatment
/// that the catalogue does not have, in <see cref="Treatment"/>: whoever logs findings of questions from strangers should know.
/// </remarks>
public sealed record LicenseFinding
{
    internal LicenseFinding(LicenseReason reason) => Reason = reason;

    /// <summary>What kind of finding it is.</summary>
    public LicenseReason Reason { get; }

    /// <summary>What it does to the verdict.</summary>
    public FindingEffect Effect => Reason.Effect;

    /// <summary>The credential it is about, by its position in the list that was given, from 0; null where it is about none.</summary>
    public int? Credential { get; internal init; }

    /// <summary>The treatment it is about; null where it is about the session or the place.</summary>
    public TreatmentCode? Treatment { get; internal init; }

    /// <summary>The day that it turns on, such as the last day covered or the first day to come; null where it turns on none.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>What the law says, in the catalogue's words; null where the reason says it.</summary>
    public string? Detail { get; internal init; }

    /// <summary>How well the law is known, as of when and from where; null where the finding rests on no law.</summary>
    public LegalBasis? Basis { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Reason.Code.Value;
}
