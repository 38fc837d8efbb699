using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>A country, or a state or province of one, as intake knows it: ISO 3166 in lower case, such as <c>us-sc</c> or <c>ca-on</c>; see <see cref="PlaceRules"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<PlaceCode>))]
public sealed class PlaceCode : Code<PlaceCode>, ICode<PlaceCode>
{
    private PlaceCode(string value)
        : base(value)
    {
    }

    static PlaceCode ICode<PlaceCode>.Create(string value) => new(value);
}
