using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>Reads and writes a <see cref="PressureLevel"/> as a whole number from 1 to 5.</summary>
public sealed class PressureLevelJsonConverter : JsonConverter<PressureLevel>, IJsonSchemaSource
{
    /// <inheritdoc/>
    public override PressureLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && PressureLevel.TryFrom(value, out var level)
            ? level
            : throw new JsonException("Not a pressure level from 1 to 5.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PressureLevel value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }

    JsonObject IJsonSchemaSource.Schema() => new() { ["type"] = "integer", ["minimum"] = PressureLevel.Min.Value, ["maximum"] = PressureLevel.Max.Value };
}
