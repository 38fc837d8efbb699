using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MassageDomain.Serialization;

/// <summary>Writes a code as its text and reads any well-formed text, known to the catalogue or not.</summary>
/// <typeparam name="TCode">The code type.</typeparam>
public sealed class CodeJsonConverter<TCode> : JsonConverter<TCode>, IJsonSchemaSource
    where TCode : Code<TCode>, ICode<TCode>
{
    /// <inheritdoc/>
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? Find(ref reader) : null) ?? throw new JsonException("Not a well-formed code.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }

    // In a stream a text may lie in two pieces, and some write plain letters with escapes.
    private static TCode? Find(ref Utf8JsonReader reader) =>
        !reader.HasValueSequence && !reader.ValueIsEscaped ? CodePool<TCode>.Find(reader.ValueSpan)
        : Code<TCode>.TryFrom(reader.GetString(), out var code) ? code
        : null;

    JsonObject IJsonSchemaSource.Schema() => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9]+([-.][a-z0-9]+)*$", ["maxLength"] = 100 };
}
