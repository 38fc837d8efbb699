using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The wire tokens of <see cref="ConsentKind"/>.</summary>
public sealed class ConsentKindJsonConverter() : TokenJsonConverter<ConsentKind>(
    (ConsentKind.Informed, "informed"),
    (ConsentKind.OwnRisk, "own-risk"));
