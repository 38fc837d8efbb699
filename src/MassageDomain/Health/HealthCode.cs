using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Health;

/// <summary>The name of a condition, procedure, device, allergy, medication class or symptom, such as <c>deep-vein-thrombosis</c>; see <see cref="HealthConcept"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<HealthCode>))]
public sealed class HealthCode : Code<HealthCode>, ICode<HealthCode>
{
    private HealthCode(string value)
        : base(value)
    {
    }

    static HealthCode ICode<HealthCode>.Create(string value) => new(value);
}
