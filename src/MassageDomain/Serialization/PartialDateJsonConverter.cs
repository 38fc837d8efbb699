using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MassageDomain.Serialization;

/// <summary>Reads and writes a <see cref="PartialDate"/> as <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>, IJsonSchemaSource
{
    // A day of ten characters, each of them escaped.
    private const int LongestToken = 60;

    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Without a string in between: an intake has many dates.
        Span<char> text = stackalloc char[LongestToken];
        return reader.TokenType == JsonTokenType.String
            && (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= LongestToken
            && PartialDate.TryParse(text[..reader.CopyString(text)], out var date)
                ? date
                : throw new JsonException("Not a date of the form yyyy, yyyy-MM or yyyy-MM-dd.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    JsonObject IJsonSchemaSource.Schema() => new() { ["type"] = "string", ["pattern"] = DatePatterns.Partial };
}
