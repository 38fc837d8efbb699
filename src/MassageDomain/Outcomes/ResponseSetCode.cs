using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of a set of allowed answers within its scale; see <see cref="ResponseSet"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ResponseSetCode>))]
public sealed class ResponseSetCode : Code<ResponseSetCode>, ICode<ResponseSetCode>
{
    private ResponseSetCode(string value)
        : base(value)
    {
    }

    static ResponseSetCode ICode<ResponseSetCode>.Create(string value) => new(value);
}
