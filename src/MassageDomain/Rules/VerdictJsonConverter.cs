using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="Verdict"/>.</summary>
public sealed class VerdictJsonConverter() : TokenJsonConverter<Verdict>(
    (Verdict.Proceed, "proceed"),
    (Verdict.ProceedWithChanges, "proceed-with-changes"),
    (Verdict.ChangePlan, "change-plan"),
    (Verdict.NotAssessed, "not-assessed"),
    (Verdict.ClearanceNeeded, "clearance-needed"),
    (Verdict.DoNotTreat, "do-not-treat"));
