using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The name of a group of facts that one question can answer, such as <c>heart-and-circulation</c>; see <see cref="FactGroup"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<FactGroupCode>))]
public sealed class FactGroupCode : Code<FactGroupCode>, ICode<FactGroupCode>
{
    private FactGroupCode(string value)
        : base(value)
    {
    }

    static FactGroupCode ICode<FactGroupCode>.Create(string value) => new(value);
}
