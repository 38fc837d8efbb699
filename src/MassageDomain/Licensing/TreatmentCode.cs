using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The name of something on a menu, whether a technique of the technique catalogue, by the same text, or a treatment of another profession, such as <c>dry-needling</c>; see <see cref="TreatmentRule"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<TreatmentCode>))]
public sealed class TreatmentCode : Code<TreatmentCode>, ICode<TreatmentCode>
{
    private TreatmentCode(string value)
        : base(value)
    {
    }

    static TreatmentCode ICode<TreatmentCode>.Create(string value) => new(value);
}
