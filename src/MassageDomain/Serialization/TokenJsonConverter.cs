using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace MassageDomain.Serialization;

/// <summary>
/// Writes an enum as its wire token and reads nothing but these tokens: no numbers, no comma lists, no other spelling.
/// Tokens are stable even where a member is renamed.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public abstract class TokenJsonConverter<TEnum> : JsonConverter<TEnum>, IJsonSchemaSource
    where TEnum : struct, Enum
{
    private readonly (TEnum Value, string Token)[] _tokens;

    private protected TokenJsonConverter(params (TEnum Value, string Token)[] tokens) => _tokens = tokens;

    internal IReadOnlyList<(TEnum Value, string Token)> Tokens => _tokens;

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (value, token) in _tokens)
            {
                if (reader.ValueTextEquals(token))
                {
                    return value;
                }
            }
        }

        throw new JsonException("Not one of the allowed words.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TokenOf(value));
    }

    internal string TokenOf(TEnum value)
    {
        foreach (var (candidate, token) in _tokens)
        {
            if (EqualityComparer<TEnum>.Default.Equals(candidate, value))
            {
                return token;
            }
        }

        throw new JsonException("The value is none of the enum's members.");
    }

    JsonObject IJsonSchemaSource.Schema() => new() { ["enum"] = new JsonArray([.. _tokens.Select(token => (JsonNode)token.Token)]) };
}
