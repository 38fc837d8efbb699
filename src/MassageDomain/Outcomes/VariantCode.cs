using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of one way to give or score a scale, such as <c>mean-of-subscales</c>; see <see cref="ScaleVariant"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<VariantCode>))]
public sealed class VariantCode : Code<VariantCode>, ICode<VariantCode>
{
    private VariantCode(string value)
        : base(value)
    {
    }

    static VariantCode ICode<VariantCode>.Create(string value) => new(value);
}
