using System.Globalization;
using System.Text.Json;

namespace MassageDomain.Records;

/// <summary>Writes JSON so that the same content always gives the same bytes: members by name, lists whose order means nothing by content, numbers without useless zeros, no blanks.</summary>
internal static class CanonicalJson
{
    /// <summary>Rewrites a document.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="ordered">The members whose lists keep their order.</param>
    /// <param name="later">The lists of the document itself that came in a later version: where they are empty, the bytes stay as they were before.</param>
    public static byte[] Of(ReadOnlyMemory<byte> utf8, IReadOnlySet<string> ordered, IReadOnlySet<string> later)
    {
        using var document = JsonDocument.Parse(utf8);
        return WriteMembers(document.RootElement.EnumerateObject().Where(member => !later.Contains(member.Name) || member.Value.GetArrayLength() > 0), ordered);
    }

    private static byte[] Write(JsonElement element, bool keepOrder, IReadOnlySet<string> ordered) => element.ValueKind switch
    {
        JsonValueKind.Object => WriteMembers(element.EnumerateObject(), ordered),
        JsonValueKind.Array when keepOrder => Join('[', ']', element.EnumerateArray().Select(item => Write(item, keepOrder: false, ordered))),
        JsonValueKind.Array => Join('[', ']', element.EnumerateArray().Select(item => Write(item, keepOrder: false, ordered)).Order(BytesInOrder)),
        JsonValueKind.Number => System.Text.Encoding.ASCII.GetBytes(element.GetDecimal().ToString("0.############################", CultureInfo.InvariantCulture)),
        JsonValueKind.String => JsonSerializer.SerializeToUtf8Bytes(element.GetString()!, RecordsJsonContext.Default.String),
        _ => System.Text.Encoding.ASCII.GetBytes(element.GetRawText()),
    };

    private static byte[] WriteMembers(IEnumerable<JsonProperty> members, IReadOnlySet<string> ordered) => Join('{', '}', members
        .OrderBy(member => member.Name, StringComparer.Ordinal)
        .Select(member => (byte[])[.. JsonSerializer.SerializeToUtf8Bytes(member.Name, RecordsJsonContext.Default.String), (byte)':', .. Write(member.Value, ordered.Contains(member.Name), ordered)]));

    private static Comparer<byte[]> BytesInOrder { get; } = Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));

    private static byte[] Join(char open, char close, IEnumerable<byte[]> parts)
    {
        using var joined = new MemoryStream();
        joined.WriteByte((byte)open);
        var first = true;
        foreach (var part in parts)
        {
            if (!first)
            {
                joined.WriteByte((byte)',');
            }

            first = false;
            joined.Write(part);
        }

        joined.WriteByte((byte)close);
        return joined.ToArray();
    }
}
