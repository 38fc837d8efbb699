using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Consents;

/// <summary>The name of a consent text, such as <c>clinical-treatment</c>; see <see cref="ConsentText"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<ConsentTextCode>))]
public sealed class ConsentTextCode : Code<ConsentTextCode>, ICode<ConsentTextCode>
{
    private ConsentTextCode(string value)
        : base(value)
    {
    }

    static ConsentTextCode ICode<ConsentTextCode>.Create(string value) => new(value);
}
