namespace MassageDomain.Tests.Outcomes;

/// <summary>Worked examples of scales of what clients choose, feel and think of a visit.</summary>
/// <remarks>Answers are in the order of the items, a dot for a blank. A result is a decimal or an exact fraction, or the reason why there is none.</remarks>
public sealed class ChosenScaleExamples
{
    [Theory]
    // Mean of the rated activities, three at least. Stratford 1995.
    [InlineData("3 4 5", "4", null, "mean", null, "as-published")]
    [InlineData("0 0 0", "0", null, "mean", null, "as-published")]
    [InlineData("10 10 10 10 10", "10", null, "mean", null, "as-published")]
    [InlineData("2 5 3 7", "4.25", null, "mean", null, "as-published")]
    [InlineData("1 2 4 6 9", "4.4", null, "mean", null, "as-published")]
    [InlineData("3 4", "too-few-answered", null, "mean", null, "as-published")]
    // One or two activities are reported singly.
    [InlineData("3 4", "4", null, "activity-2", null, "as-published")]
    public void Score_PatientSpecificFunctionalScale_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("patient-specific-functional-scale", answers, expected, band, score, variant, policy);

    [Theory]
    // Mean of three or four ratings from 0 to 6. Paterson 1996 BMJ 312:1016.
    [InlineData("6 6 6 6", "6", null, "profile", null, "as-published")]
    [InlineData("0 0 0 0", "0", null, "profile", null, "as-published")]
    [InlineData("4 . 3 2", "3", null, "profile", null, "as-published")]
    [InlineData("5 4 3 1", "3.25", null, "profile", null, "as-published")]
    [InlineData("1 . 6 3", "10/3", null, "profile", null, "as-published")]
    [InlineData("4 . . 2", "too-few-answered", null, null, null, "as-published")]
    public void Score_MeasureYourselfMedicalOutcomeProfile2_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("measure-yourself-medical-outcome-profile-2", answers, expected, band, score, variant, policy);

    [Theory]
    // Each rating by itself. Paterson 2007 Complement Ther Med 15:38.
    [InlineData("6 5 4", "6", null, "concern-1", null, "as-published")]
    [InlineData("6 5 4", "4", null, "well-being", null, "as-published")]
    [InlineData("0 1 2", "0", null, "concern-1", null, "as-published")]
    [InlineData("0 1 2", "2", null, "well-being", null, "as-published")]
    [InlineData("3 . 2", "3", null, "concern-1", null, "as-published")]
    [InlineData("3 . 2", "2", null, "well-being", null, "as-published")]
    [InlineData("3 . 2", "nothing-answered", null, "concern-2", null, "as-published")]
    [InlineData("1 3 5", "3", null, "concern-2", null, "as-published")]
    [InlineData("4 4 0", "0", null, "well-being", null, "as-published")]
    [InlineData("2 6 3", "6", null, "concern-2", null, "as-published")]
    [InlineData("5 . .", "nothing-answered", null, "well-being", null, "as-published")]
    [InlineData("7 2 3", "invalid-answer", null, "concern-1", null, "as-published")]
    public void Score_MeasureYourselfConcernsAndWellbeing_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("measure-yourself-concerns-and-wellbeing", answers, expected, band, score, variant, policy);

    [Theory]
    // Fifteen points; 1-3 small, 4-5 moderate, 6-7 large. Jaeschke 1989 (sizes general knowledge).
    [InlineData("-7", "-7", "much-worse", null, null, "as-published")]
    [InlineData("-4", "-4", "moderately-worse", null, null, "as-published")]
    [InlineData("-1", "-1", "slightly-worse", null, null, "as-published")]
    [InlineData("0", "0", "same", null, null, "as-published")]
    [InlineData("3", "3", "slightly-better", null, null, "as-published")]
    [InlineData("5", "5", "moderately-better", null, null, "as-published")]
    [InlineData("7", "7", "much-better", null, null, "as-published")]
    [InlineData("6", "invalid-answer", null, null, "eleven-point", "as-published")]
    [InlineData("5", "5", null, null, "eleven-point", "as-published")]
    public void Score_GlobalRatingOfChange_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("global-rating-of-change", answers, expected, band, score, variant, policy);

    [Theory]
    // A mark on 0 to 100: an own item (general knowledge).
    [InlineData("0", "0", null, null, null, "as-published")]
    [InlineData("20", "20", null, null, null, "as-published")]
    [InlineData("40", "40", null, null, null, "as-published")]
    [InlineData("60", "60", null, null, null, "as-published")]
    [InlineData("80", "80", null, null, null, "as-published")]
    [InlineData("100", "100", null, null, null, "as-published")]
    public void Score_RelaxationVisualAnalogueScale_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("relaxation-visual-analogue-scale", answers, expected, band, score, variant, policy);

    [Theory]
    // A mark on 0 to 100: an own item (general knowledge).
    [InlineData("0", "0", null, null, null, "as-published")]
    [InlineData("20", "20", null, null, null, "as-published")]
    [InlineData("40", "40", null, null, null, "as-published")]
    [InlineData("60", "60", null, null, null, "as-published")]
    [InlineData("80", "80", null, null, null, "as-published")]
    [InlineData("100", "100", null, null, null, "as-published")]
    public void Score_StressVisualAnalogueScale_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("stress-visual-analogue-scale", answers, expected, band, score, variant, policy);

    [Theory]
    // The two best of five count as satisfied (general knowledge).
    [InlineData("1", "1", "other", null, null, "as-published")]
    [InlineData("2", "2", "other", null, null, "as-published")]
    [InlineData("3", "3", "other", null, null, "as-published")]
    [InlineData("4", "4", "satisfied", null, null, "as-published")]
    [InlineData("5", "5", "satisfied", null, null, "as-published")]
    [InlineData("0", "invalid-answer", null, null, null, "as-published")]
    public void Score_ClientSatisfactionRating_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("client-satisfaction-rating", answers, expected, band, score, variant, policy);

    [Theory]
    // 0-6, 7-8, 9-10. Reichheld 2003 Harv Bus Rev 81:46.
    [InlineData("0", "0", "detractor", null, null, "as-published")]
    [InlineData("6", "6", "detractor", null, null, "as-published")]
    [InlineData("7", "7", "passive", null, null, "as-published")]
    [InlineData("8", "8", "passive", null, null, "as-published")]
    [InlineData("9", "9", "promoter", null, null, "as-published")]
    [InlineData("10", "10", "promoter", null, null, "as-published")]
    public void Score_RecommendationRating_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("recommendation-rating", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of 8 from 1 to 4, strict. Larsen 1979 Eval Program Plann 2:197.
    [InlineData("1 1 1 1 1 1 1 1", "8", null, null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4", "32", null, null, null, "as-published")]
    [InlineData("2 3 1 2 3 3 3 1", "18", null, null, null, "as-published")]
    [InlineData("2 4 4 1 1 1 4 3", "20", null, null, null, "as-published")]
    [InlineData("2 4 1 4 3 2 4 1", "21", null, null, null, "as-published")]
    [InlineData("4 1 1 2 4 4 2 3", "21", null, null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 .", "too-few-answered", null, null, null, "as-published")]
    public void Score_ClientSatisfactionQuestionnaire8_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("client-satisfaction-questionnaire-8", answers, expected, band, score, variant, policy);

    [Theory]
    // Whole numbers from 6 to 20. Borg 1982 Med Sci Sports Exerc 14:377.
    [InlineData("6", "6", null, null, null, "as-published")]
    [InlineData("9", "9", null, null, null, "as-published")]
    [InlineData("11", "11", null, null, null, "as-published")]
    [InlineData("13", "13", null, null, null, "as-published")]
    [InlineData("15", "15", null, null, null, "as-published")]
    [InlineData("20", "20", null, null, null, "as-published")]
    [InlineData("5", "invalid-answer", null, null, null, "as-published")]
    public void Score_BorgRatingOfPerceivedExertion_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("borg-rating-of-perceived-exertion", answers, expected, band, score, variant, policy);

    [Theory]
    // 0, 0.5 and 1 to 10 with decimals; more is possible. Borg 1982 Med Sci Sports Exerc 14:377.
    [InlineData("0", "0", null, null, null, "as-published")]
    [InlineData("0.5", "0.5", null, null, null, "as-published")]
    [InlineData("1", "1", null, null, null, "as-published")]
    [InlineData("3", "3", null, null, null, "as-published")]
    [InlineData("10", "10", null, null, null, "as-published")]
    [InlineData("11.5", "11.5", null, null, null, "as-published")]
    public void Score_BorgCategoryRatio10_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("borg-category-ratio-10", answers, expected, band, score, variant, policy);

    [Theory]
    // Whole numbers from 0 to 10 (general knowledge).
    [InlineData("0", "0", null, null, null, "as-published")]
    [InlineData("2", "2", null, null, null, "as-published")]
    [InlineData("4", "4", null, null, null, "as-published")]
    [InlineData("6", "6", null, null, null, "as-published")]
    [InlineData("8", "8", null, null, null, "as-published")]
    [InlineData("10", "10", null, null, null, "as-published")]
    public void Score_NumericEffortRating_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("numeric-effort-rating", answers, expected, band, score, variant, policy);
}
