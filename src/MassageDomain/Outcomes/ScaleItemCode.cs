using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of an item within its scale, such as <c>1</c> or <c>hours-in-bed</c>; see <see cref="ScaleItem"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ScaleItemCode>))]
public sealed class ScaleItemCode : Code<ScaleItemCode>, ICode<ScaleItemCode>
{
    private ScaleItemCode(string value)
        : base(value)
    {
    }

    static ScaleItemCode ICode<ScaleItemCode>.Create(string value) => new(value);
}
