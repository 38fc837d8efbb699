using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;

namespace MassageDomain.Intake;

/// <summary>The questions, consent texts and rules of places that intake works with. It never changes.</summary>
public sealed class IntakeCatalogue
{
    private static readonly PlaceCode Anywhere = PlaceCode.From("default");

    internal IntakeCatalogue()
    {
    }

    /// <summary>What ships with the package.</summary>
    public static IntakeCatalogue Default => ShippedIntake.Catalogue;

    /// <summary>The questions.</summary>
    public required Catalogue<QuestionCode, Question> Questions { get; init; }

    /// <summary>The question sets.</summary>
    public required Catalogue<QuestionSetCode, QuestionSet> QuestionSets { get; init; }

    /// <summary>The texts that clients consent to.</summary>
    public required Catalogue<ConsentTextCode, ConsentText> ConsentTexts { get; init; }

    /// <summary>The rules that ask for consent.</summary>
    public required Catalogue<ConsentRuleCode, ConsentRule> ConsentRules { get; init; }

    /// <summary>What places say about intake. <c>default</c> is what holds where nothing else is known.</summary>
    public required Catalogue<PlaceCode, PlaceRules> Places { get; init; }

    /// <summary>Where the sensitive areas are.</summary>
    public IReadOnlyList<SensitiveAreaSites> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaSites>(null);

    /// <summary>What a place says about intake.</summary>
    /// <param name="place">The place; null, or one that is not in the catalogue, for what holds anywhere.</param>
    /// <returns>The rules of the place.</returns>
    public PlaceRules RulesOf(PlaceCode? place) => Places.Find(place) ?? Places[Anywhere];
}
