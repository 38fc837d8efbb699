using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The wire tokens of <see cref="ConsentMethod"/>.</summary>
public sealed class ConsentMethodJsonConverter() : TokenJsonConverter<ConsentMethod>(
    (ConsentMethod.Written, "written"),
    (ConsentMethod.ElectronicSignature, "electronic-signature"),
    (ConsentMethod.Tick, "tick"),
    (ConsentMethod.Spoken, "spoken"));
