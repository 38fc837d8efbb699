using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The wire tokens of <see cref="MeasureMoment"/>.</summary>
public sealed class MeasureMomentJsonConverter() : TokenJsonConverter<MeasureMoment>(
    (MeasureMoment.Before, "before"),
    (MeasureMoment.After, "after"));
