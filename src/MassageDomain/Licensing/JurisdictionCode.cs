using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The name of a jurisdiction: country and part in lower case, such as <c>us-sc</c>, <c>ca-on</c>, <c>gb</c>; see <see cref="Jurisdiction"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<JurisdictionCode>))]
public sealed class JurisdictionCode : Code<JurisdictionCode>, ICode<JurisdictionCode>
{
    private JurisdictionCode(string value)
        : base(value)
    {
    }

    static JurisdictionCode ICode<JurisdictionCode>.Create(string value) => new(value);
}
