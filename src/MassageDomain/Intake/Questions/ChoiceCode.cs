using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>The name of one answer that a question offers, such as <c>side-lying</c>; see <see cref="QuestionChoice"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ChoiceCode>))]
public sealed class ChoiceCode : Code<ChoiceCode>, ICode<ChoiceCode>
{
    private ChoiceCode(string value)
        : base(value)
    {
    }

    static ChoiceCode ICode<ChoiceCode>.Create(string value) => new(value);
}
