using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Licensing;

namespace MassageDomain.Intake;

/// <summary>The questions, consent texts and rules that intake works with, and the law of places. It never changes.</summary>
public sealed class IntakeCatalogue
{
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

    /// <summary>What is known of the law of places; intake asks it from what age clients decide alone.</summary>
    public required LicensingKnowledge Law { get; init; }

    /// <summary>Where the sensitive areas are.</summary>
    public IReadOnlyList<SensitiveAreaSites> SensitiveAreas { get; init => field = ValueList.From(value); } = ValueList.From<SensitiveAreaSites>(null);

    /// <summary>The same catalogue by other law, such as that of a practice that corrected a jurisdiction.</summary>
    /// <param name="law">What is known of the law of places.</param>
    /// <returns>The new catalogue.</returns>
    public IntakeCatalogue WithLaw(LicensingKnowledge law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new()
        {
            Questions = Questions,
            QuestionSets = QuestionSets,
            ConsentTexts = ConsentTexts,
            ConsentRules = ConsentRules,
            Law = law,
            SensitiveAreas = SensitiveAreas,
        };
    }
}
