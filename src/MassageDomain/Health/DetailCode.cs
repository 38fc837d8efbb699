using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The name of a follow-up question to one health concept, such as <c>on-treatment</c>; see <see cref="DetailQuestion"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<DetailCode>))]
public sealed class DetailCode : Code<DetailCode>, ICode<DetailCode>
{
    private DetailCode(string value)
        : base(value)
    {
    }

    static DetailCode ICode<DetailCode>.Create(string value) => new(value);
}
