using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain.Techniques;

/// <summary>The name of a product ingredient or material that can matter for safety, such as <c>nut-oil</c>; see <see cref="Ingredient"/>.</summary>
[JsonConverter(typeof(CodeJsonConverter<IngredientCode>))]
public sealed class IngredientCode : Code<IngredientCode>, ICode<IngredientCode>
{
    private IngredientCode(string value)
        : base(value)
    {
    }

    static IngredientCode ICode<IngredientCode>.Create(string value) => new(value);
}
