using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>Reads and writes a <see cref="PainScore"/> as a whole number from 0 to 10.</summary>
public sealed class PainScoreJsonConverter : JsonConverter<PainScore>, IJsonSchemaSource
{
    /// <inheritdoc/>
    public override PainScore Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && PainScore.TryFrom(value, out var level)
            ? level
            : throw new JsonException("Not a pain score from 0 to 10.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PainScore value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }

    JsonObject IJsonSchemaSource.Schema() => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 10 };
}
