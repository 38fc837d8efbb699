using System.Text.Json.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Knowledge.Files;

/// <summary>What stands in <c>ingredients/*.json</c>.</summary>
internal sealed record IngredientsFile
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public IReadOnlyList<Ingredient> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<Ingredient>(null);
}
