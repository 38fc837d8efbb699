using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="PainThreshold"/>.</summary>
public sealed class PainThresholdJsonConverter() : TokenJsonConverter<PainThreshold>(
    (PainThreshold.Low, "low"),
    (PainThreshold.Average, "average"),
    (PainThreshold.High, "high"));
