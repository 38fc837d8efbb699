using MassageDomain.Anatomy;
using MassageDomain.Evidence;

namespace MassageDomain.Techniques;

/// <summary>A way of treating: a stroke, a method, an application of heat, cold or a product, or a format of session.</summary>
/// <remarks>Families follow the goals of the Sherman taxonomy, citation <c>sherman</c>, with four practical ones added.</remarks>
public sealed record Technique
{
    /// <summary>The technique's name.</summary>
    public required TechniqueCode Code { get; init; }

    /// <summary>What to call it to people.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names, trade names and menu words.</summary>
    public LocalizedWordings? Wordings { get; init; }

    /// <summary>The family it belongs to.</summary>
    public required TechniqueFamily Family { get; init; }

    /// <summary>The kinds of massage it is offered in.</summary>
    public IReadOnlyList<MassageType> Types { get; init => field = ValueList.From(value); } = ValueList.From<MassageType>(null);

    /// <summary>What it does to tissue; empty for touch without action and for formats.</summary>
    public IReadOnlyList<MechanicalAction> Actions { get; init => field = ValueList.From(value); } = ValueList.From<MechanicalAction>(null);

    /// <summary>The mechanisms by which rules restrict it; empty where no rule but those for the whole session can.</summary>
    public IReadOnlyList<Mechanism> Mechanisms { get; init => field = ValueList.From(value); } = ValueList.From<Mechanism>(null);

    /// <summary>The usual pressure; null where no pressure is applied or another technique's counts.</summary>
    public PressureRange? Pressure { get; init; }

    /// <summary>Where it is usually done; empty where the format or the client decides.</summary>
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>Training asked for beyond the basic licence, in a phrase; null for none.</summary>
    public string? Training { get; init; }

    /// <summary>Tools, materials and products, in a few words each.</summary>
    public IReadOnlyList<string> Tools { get; init => field = ValueList.From(value); } = ValueList.From<string>(null);

    /// <summary>Ingredients and materials that come with it unless the product used says otherwise, and can matter for allergy.</summary>
    public IReadOnlyList<IngredientCode> Ingredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>Those of them without which it would be another technique: they are in it whatever product is planned. Empty for most.</summary>
    public IReadOnlyList<IngredientCode> EssentialIngredients { get; init => field = ValueList.From(value); } = ValueList.From<IngredientCode>(null);

    /// <summary>Limits that hold for everybody.</summary>
    public IReadOnlyList<TechniqueLimit> Limits { get; init => field = ValueList.From(value); } = ValueList.From<TechniqueLimit>(null);

    /// <summary>Why the row says what it says.</summary>
    public required Grounds Grounds { get; init; }
}
