using System.Text.Json;
using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>Writes an identifier as its text and reads any text that the identifier accepts.</summary>
/// <typeparam name="TIdentifier">The identifier type.</typeparam>
public sealed class IdentifierJsonConverter<TIdentifier> : JsonConverter<TIdentifier>
    where TIdentifier : class, IIdentifier<TIdentifier>
{
    /// <inheritdoc/>
    public override TIdentifier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TIdentifier.TryParse(reader.GetString(), null, out var identifier)
            ? identifier
            : throw new JsonException("Not a well-formed identifier.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TIdentifier value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Value);
    }
}
