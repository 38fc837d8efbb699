using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of the measures that belong to a complaint or a kind of visit, such as <c>low-back-pain</c>; see <see cref="MeasureSet"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<MeasureSetCode>))]
public sealed class MeasureSetCode : Code<MeasureSetCode>, ICode<MeasureSetCode>
{
    private MeasureSetCode(string value)
        : base(value)
    {
    }

    static MeasureSetCode ICode<MeasureSetCode>.Create(string value) => new(value);
}
