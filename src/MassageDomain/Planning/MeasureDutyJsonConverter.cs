using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="MeasureDuty"/>.</summary>
public sealed class MeasureDutyJsonConverter() : TokenJsonConverter<MeasureDuty>(
    (MeasureDuty.Satisfaction, "satisfaction"),
    (MeasureDuty.ObjectiveScales, "objective-scales"));
