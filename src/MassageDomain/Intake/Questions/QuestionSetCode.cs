using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>The name of a question set, such as <c>spa</c>; see <see cref="QuestionSet"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<QuestionSetCode>))]
public sealed class QuestionSetCode : Code<QuestionSetCode>, ICode<QuestionSetCode>
{
    private QuestionSetCode(string value)
        : base(value)
    {
    }

    static QuestionSetCode ICode<QuestionSetCode>.Create(string value) => new(value);
}
