using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The name of a rule, such as <c>hypertension.crisis</c>; see <see cref="Rule"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<RuleCode>))]
public sealed class RuleCode : Code<RuleCode>, ICode<RuleCode>
{
    private RuleCode(string value)
        : base(value)
    {
    }

    static RuleCode ICode<RuleCode>.Create(string value) => new(value);
}
