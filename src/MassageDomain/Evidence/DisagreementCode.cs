using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Evidence;

/// <summary>The name of a question on which sources differ; see <see cref="Disagreement"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<DisagreementCode>))]
public sealed class DisagreementCode : Code<DisagreementCode>, ICode<DisagreementCode>
{
    private DisagreementCode(string value)
        : base(value)
    {
    }

    static DisagreementCode ICode<DisagreementCode>.Create(string value) => new(value);
}
