using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of a band of a score, such as <c>moderate</c>; see <see cref="ScoreBand"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<BandCode>))]
public sealed class BandCode : Code<BandCode>, ICode<BandCode>
{
    private BandCode(string value)
        : base(value)
    {
    }

    static BandCode ICode<BandCode>.Create(string value) => new(value);
}
