using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="ChangeKind"/>.</summary>
public sealed class ChangeKindJsonConverter() : TokenJsonConverter<ChangeKind>(
    (ChangeKind.Pressure, "pressure"),
    (ChangeKind.Technique, "technique"),
    (ChangeKind.Site, "site"),
    (ChangeKind.Position, "position"),
    (ChangeKind.Duration, "duration"),
    (ChangeKind.Temperature, "temperature"),
    (ChangeKind.Product, "product"),
    (ChangeKind.Equipment, "equipment"),
    (ChangeKind.Hygiene, "hygiene"),
    (ChangeKind.Environment, "environment"),
    (ChangeKind.Communication, "communication"),
    (ChangeKind.Monitoring, "monitoring"),
    (ChangeKind.Timing, "timing"),
    (ChangeKind.Referral, "referral"),
    (ChangeKind.Training, "training"));
