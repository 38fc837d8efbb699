using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The name of an examination, such as <c>mblex</c>; see <see cref="Exam"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ExamCode>))]
public sealed class ExamCode : Code<ExamCode>, ICode<ExamCode>
{
    private ExamCode(string value)
        : base(value)
    {
    }

    static ExamCode ICode<ExamCode>.Create(string value) => new(value);
}
