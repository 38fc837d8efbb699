using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Anatomy;

/// <summary>The name of a movement of a joint, such as <c>shoulder-flexion</c>; see <see cref="Motion"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<MotionCode>))]
public sealed class MotionCode : Code<MotionCode>, ICode<MotionCode>
{
    private MotionCode(string value)
        : base(value)
    {
    }

    static MotionCode ICode<MotionCode>.Create(string value) => new(value);
}
