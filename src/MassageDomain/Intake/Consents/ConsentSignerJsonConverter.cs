using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The wire tokens of <see cref="ConsentSigner"/>.</summary>
public sealed class ConsentSignerJsonConverter() : TokenJsonConverter<ConsentSigner>(
    (ConsentSigner.Client, "client"),
    (ConsentSigner.Guardian, "guardian"),
    (ConsentSigner.Substitute, "substitute"));
