using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>The name of a question, such as <c>pregnancy</c>; see <see cref="Question"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<QuestionCode>))]
public sealed class QuestionCode : Code<QuestionCode>, ICode<QuestionCode>
{
    private QuestionCode(string value)
        : base(value)
    {
    }

    static QuestionCode ICode<QuestionCode>.Create(string value) => new(value);
}
