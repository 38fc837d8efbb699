using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The wire tokens of <see cref="ConsentGap"/>.</summary>
public sealed class ConsentGapJsonConverter() : TokenJsonConverter<ConsentGap>(
    (ConsentGap.NeverGiven, "never-given"),
    (ConsentGap.NotYetGiven, "not-yet-given"),
    (ConsentGap.Expired, "expired"),
    (ConsentGap.Withdrawn, "withdrawn"),
    (ConsentGap.WrongSigner, "wrong-signer"),
    (ConsentGap.NotInWriting, "not-in-writing"),
    (ConsentGap.OtherText, "other-text"),
    (ConsentGap.NotInformed, "not-informed"),
    (ConsentGap.AreaNotCovered, "area-not-covered"),
    (ConsentGap.TechniqueNotCovered, "technique-not-covered"),
    (ConsentGap.OptedOut, "opted-out"),
    (ConsentGap.GuardianAbsent, "guardian-absent"));
