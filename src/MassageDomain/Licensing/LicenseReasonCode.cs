using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The stable name of one kind of finding of a license check, such as <c>credential.expired</c>; see <see cref="LicenseReason"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<LicenseReasonCode>))]
public sealed class LicenseReasonCode : Code<LicenseReasonCode>, ICode<LicenseReasonCode>
{
    private LicenseReasonCode(string value)
        : base(value)
    {
    }

    static LicenseReasonCode ICode<LicenseReasonCode>.Create(string value) => new(value);
}
