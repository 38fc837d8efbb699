using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The name of a subject of continuing education, such as <c>ethics</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<CeTopicCode>))]
public sealed class CeTopicCode : Code<CeTopicCode>, ICode<CeTopicCode>
{
    private CeTopicCode(string value)
        : base(value)
    {
    }

    static CeTopicCode ICode<CeTopicCode>.Create(string value) => new(value);
}
