using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="AlertKind"/>.</summary>
public sealed class AlertKindJsonConverter() : TokenJsonConverter<AlertKind>(
    (AlertKind.MovedBetter, "moved-better"),
    (AlertKind.MovedWorse, "moved-worse"));
