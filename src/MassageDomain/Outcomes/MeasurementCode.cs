using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of something a therapist measures, such as <c>shoulder-flexion</c>; see <see cref="Measurement"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<MeasurementCode>))]
public sealed class MeasurementCode : Code<MeasurementCode>, ICode<MeasurementCode>
{
    private MeasurementCode(string value)
        : base(value)
    {
    }

    static MeasurementCode ICode<MeasurementCode>.Create(string value) => new(value);
}
