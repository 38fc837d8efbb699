using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The name of a source of law, such as <c>sc3</c>; see <see cref="LegalSource"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<LegalSourceId>))]
public sealed class LegalSourceId : Code<LegalSourceId>, ICode<LegalSourceId>
{
    private LegalSourceId(string value)
        : base(value)
    {
    }

    static LegalSourceId ICode<LegalSourceId>.Create(string value) => new(value);
}
