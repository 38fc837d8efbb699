using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The name of a purpose, such as <c>relaxation</c>; see <see cref="SessionPurpose"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<PurposeCode>))]
public sealed class PurposeCode : Code<PurposeCode>, ICode<PurposeCode>
{
    private PurposeCode(string value)
        : base(value)
    {
    }

    static PurposeCode ICode<PurposeCode>.Create(string value) => new(value);
}
