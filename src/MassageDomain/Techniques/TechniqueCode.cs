using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The name of a technique, such as <c>deep-tissue</c>; see <see cref="Technique"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<TechniqueCode>))]
public sealed class TechniqueCode : Code<TechniqueCode>, ICode<TechniqueCode>
{
    private TechniqueCode(string value)
        : base(value)
    {
    }

    static TechniqueCode ICode<TechniqueCode>.Create(string value) => new(value);
}
