using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Evidence;

/// <summary>The name of a source, such as <c>nysed</c>; see <see cref="Citation"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<CitationId>))]
public sealed class CitationId : Code<CitationId>, ICode<CitationId>
{
    private CitationId(string value)
        : base(value)
    {
    }

    static CitationId ICode<CitationId>.Create(string value) => new(value);
}
