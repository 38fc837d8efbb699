using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of one published way to cut a score into bands; see <see cref="BandSet"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<BandSetCode>))]
public sealed class BandSetCode : Code<BandSetCode>, ICode<BandSetCode>
{
    private BandSetCode(string value)
        : base(value)
    {
    }

    static BandSetCode ICode<BandSetCode>.Create(string value) => new(value);
}
