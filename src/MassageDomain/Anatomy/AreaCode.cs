using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The name of a group of regions, such as <c>lower-leg</c>; see <see cref="Area"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<AreaCode>))]
public sealed class AreaCode : Code<AreaCode>, ICode<AreaCode>
{
    private AreaCode(string value)
        : base(value)
    {
    }

    static AreaCode ICode<AreaCode>.Create(string value) => new(value);
}
