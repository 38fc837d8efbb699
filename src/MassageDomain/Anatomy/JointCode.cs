using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The name of a joint, or of joints that are measured as one, such as <c>cervical-spine</c>; see <see cref="Joint"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<JointCode>))]
public sealed class JointCode : Code<JointCode>, ICode<JointCode>
{
    private JointCode(string value)
        : base(value)
    {
    }

    static JointCode ICode<JointCode>.Create(string value) => new(value);
}
