using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The name of a place where structures lie unprotected, such as <c>popliteal-fossa</c>; see <see cref="EndangermentSite"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<EndangermentSiteCode>))]
public sealed class EndangermentSiteCode : Code<EndangermentSiteCode>, ICode<EndangermentSiteCode>
{
    private EndangermentSiteCode(string value)
        : base(value)
    {
    }

    static EndangermentSiteCode ICode<EndangermentSiteCode>.Create(string value) => new(value);
}
