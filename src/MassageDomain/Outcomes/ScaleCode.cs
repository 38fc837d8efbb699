using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of an outcome scale, such as <c>oswestry-disability-index</c>; see <see cref="OutcomeScale"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ScaleCode>))]
public sealed class ScaleCode : Code<ScaleCode>, ICode<ScaleCode>
{
    private ScaleCode(string value)
        : base(value)
    {
    }

    static ScaleCode ICode<ScaleCode>.Create(string value) => new(value);
}
