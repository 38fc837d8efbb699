using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain;

/// <summary>A place with law of its own: a country, or a state, province or territory of one, by ISO 3166 in lower case, such as <c>us-sc</c>, <c>ca-on</c>, <c>gb</c>.</summary>
/// <remarks>Intake, consent and license checks all ask by it. What is known of the places is in the licensing knowledge; a code that it does not have is kept.</remarks>
[JsonConverter(typeof(CodeJsonConverter<JurisdictionCode>))]
public sealed class JurisdictionCode : Code<JurisdictionCode>, ICode<JurisdictionCode>
{
    private JurisdictionCode(string value)
        : base(value)
    {
    }

    static JurisdictionCode ICode<JurisdictionCode>.Create(string value) => new(value);
}
