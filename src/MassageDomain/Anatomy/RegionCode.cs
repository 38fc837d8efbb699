using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The name of a region of the body chart, such as <c>forearm-front</c>; see <see cref="Region"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<RegionCode>))]
public sealed class RegionCode : Code<RegionCode>, ICode<RegionCode>
{
    private RegionCode(string value)
        : base(value)
    {
    }

    static RegionCode ICode<RegionCode>.Create(string value) => new(value);
}
