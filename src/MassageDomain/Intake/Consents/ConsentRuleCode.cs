using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The name of a rule that asks for consent, such as <c>us-wa.breast</c>; see <see cref="ConsentRule"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ConsentRuleCode>))]
public sealed class ConsentRuleCode : Code<ConsentRuleCode>, ICode<ConsentRuleCode>
{
    private ConsentRuleCode(string value)
        : base(value)
    {
    }

    static ConsentRuleCode ICode<ConsentRuleCode>.Create(string value) => new(value);
}
