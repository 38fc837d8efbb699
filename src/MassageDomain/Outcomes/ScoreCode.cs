using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>The name of a score within its scale, such as <c>total</c> or <c>pain</c>; see <see cref="ScoreDefinition"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ScoreCode>))]
public sealed class ScoreCode : Code<ScoreCode>, ICode<ScoreCode>
{
    private ScoreCode(string value)
        : base(value)
    {
    }

    static ScoreCode ICode<ScoreCode>.Create(string value) => new(value);
}
