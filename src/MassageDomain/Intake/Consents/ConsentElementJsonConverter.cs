using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The wire tokens of <see cref="ConsentElement"/>.</summary>
public sealed class ConsentElementJsonConverter() : TokenJsonConverter<ConsentElement>(
    (ConsentElement.Nature, "nature"),
    (ConsentElement.Purpose, "purpose"),
    (ConsentElement.Benefits, "benefits"),
    (ConsentElement.Risks, "risks"),
    (ConsentElement.Alternatives, "alternatives"),
    (ConsentElement.RightToStop, "right-to-stop"),
    (ConsentElement.Draping, "draping"),
    (ConsentElement.NoDiagnosis, "no-diagnosis"),
    (ConsentElement.Disclosure, "disclosure"),
    (ConsentElement.Confidentiality, "confidentiality"),
    (ConsentElement.Fees, "fees"));
