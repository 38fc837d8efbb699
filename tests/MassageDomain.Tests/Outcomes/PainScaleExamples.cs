namespace MassageDomain.Tests.Outcomes;

/// <summary>Worked examples of scales of pain, and what it does to life.</summary>
/// <remarks>Answers are in the order of the items, a dot for a blank. A result is a decimal or an exact fraction, or the reason why there is none.</remarks>
public sealed class PainScaleExamples
{
    [Theory]
    // A single whole number from 0 to 10; bands 0, 1-3, 4-6, 7-10. Hawker 2011 Arthritis Care Res 63:S240.
    [InlineData("0", "0", "none", null, null, "as-published")]
    [InlineData("1", "1", "mild", null, null, "as-published")]
    [InlineData("3", "3", "mild", null, null, "as-published")]
    [InlineData("4", "4", "moderate", null, null, "as-published")]
    [InlineData("6", "6", "moderate", null, null, "as-published")]
    [InlineData("7", "7", "severe", null, null, "as-published")]
    [InlineData("10", "10", "severe", null, null, "as-published")]
    [InlineData(".", "nothing-answered", null, null, null, "as-published")]
    [InlineData("11", "invalid-answer", null, null, null, "as-published")]
    [InlineData("3.5", "invalid-answer", null, null, null, "as-published")]
    public void Score_NumericPainRatingScale_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("numeric-pain-rating-scale", answers, expected, band, score, variant, policy);

    [Theory]
    // Mean of current, best and worst. Michener 2011 J Sport Rehabil 20.
    [InlineData("0 0 0", "0", "none", null, null, "as-published")]
    [InlineData("10 10 10", "10", "severe", null, null, "as-published")]
    [InlineData("10 2 4", "16/3", "moderate", null, null, "as-published")]
    [InlineData("10 10 1", "7", "severe", null, null, "as-published")]
    [InlineData("5 9 2", "16/3", "moderate", null, null, "as-published")]
    [InlineData("0 6 6", "4", "moderate", null, null, "as-published")]
    [InlineData("3 . 5", "too-few-answered", null, null, null, "as-published")]
    public void Score_NumericPainRatingComposite_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("numeric-pain-rating-composite", answers, expected, band, score, variant, policy);

    [Theory]
    // Distance in millimetres; bands of Boonstra 2014 Pain 155:2545.
    [InlineData("0", "0", "mild", null, null, "as-published")]
    [InlineData("34", "34", "mild", null, null, "as-published")]
    [InlineData("35", "35", "moderate", null, null, "as-published")]
    [InlineData("74", "74", "moderate", null, null, "as-published")]
    [InlineData("75", "75", "severe", null, null, "as-published")]
    [InlineData("100", "100", "severe", null, null, "as-published")]
    // Centimetres count ten times.
    [InlineData("6.4", "64", "moderate", null, "now-in-centimetres", "as-published")]
    public void Score_VisualAnalogueScalePain_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("visual-analogue-scale-pain", answers, expected, band, score, variant, policy);

    [Theory]
    // Four words, ordinal (general knowledge).
    [InlineData("0", "0", "none", null, null, "as-published")]
    [InlineData("1", "1", "mild", null, null, "as-published")]
    [InlineData("2", "2", "moderate", null, null, "as-published")]
    [InlineData("3", "3", "severe", null, null, "as-published")]
    [InlineData("4", "invalid-answer", null, null, null, "as-published")]
    [InlineData("4", "4", "very-severe", null, "five-point", "as-published")]
    [InlineData("5", "invalid-answer", null, null, "five-point", "as-published")]
    [InlineData(".", "nothing-answered", null, null, null, "as-published")]
    public void Score_VerbalRatingScalePain_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("verbal-rating-scale-pain", answers, expected, band, score, variant, policy);

    [Theory]
    // Six faces: 0, 2, 4, 6, 8, 10. Hicks 2001 Pain 93:173.
    [InlineData("0", "0", null, null, null, "as-published")]
    [InlineData("2", "2", null, null, null, "as-published")]
    [InlineData("4", "4", null, null, null, "as-published")]
    [InlineData("6", "6", null, null, null, "as-published")]
    [InlineData("8", "8", null, null, null, "as-published")]
    [InlineData("10", "10", null, null, null, "as-published")]
    [InlineData("5", "invalid-answer", null, null, null, "as-published")]
    public void Score_FacesPainScaleRevised_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("faces-pain-scale-revised", answers, expected, band, score, variant, policy);

    [Theory]
    // Mean of three. Krebs 2009 J Gen Intern Med.
    [InlineData("0 0 0", "0", null, null, null, "as-published")]
    [InlineData("10 10 10", "10", null, null, null, "as-published")]
    [InlineData("1 1 2", "4/3", null, null, null, "as-published")]
    [InlineData("5 7 9", "7", null, null, null, "as-published")]
    [InlineData("7 6 3", "16/3", null, null, null, "as-published")]
    [InlineData("3 5 10", "6", null, null, null, "as-published")]
    [InlineData("7 . 5", "too-few-answered", null, null, null, "as-published")]
    public void Score_PainEnjoymentGeneralActivity_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("pain-enjoyment-general-activity", answers, expected, band, score, variant, policy);

    [Theory]
    // Severity: mean of 4, all needed. Interference: mean of 7, at least 4 needed. Cleeland & Ryan 1994; bands of ePPOC on whole numbers.
    [InlineData("10 5 5 6 1 10 8 7 6 1 3", "6.5", "severe", "severity", null, "as-published")]
    [InlineData("10 5 5 6 1 10 8 7 6 1 3", "36/7", "moderate", "interference", null, "as-published")]
    [InlineData("9 3 0 3 1 1 3 4 4 4 4", "3.75", "mild", "severity", null, "as-published")]
    [InlineData("9 3 0 3 1 1 3 4 4 4 4", "3", "mild", "interference", null, "as-published")]
    [InlineData("2 9 1 0 4 3 3 9 3 0 0", "3", "mild", "severity", null, "as-published")]
    [InlineData("2 9 1 0 4 3 3 9 3 0 0", "22/7", "mild", "interference", null, "as-published")]
    [InlineData("5 3 . 4 1 2 . . . 6 7", "too-few-answered", null, "severity", null, "as-published")]
    [InlineData("5 3 . 4 1 2 . . . 6 7", "4", "mild", "interference", null, "as-published")]
    [InlineData("5 3 2 4 1 2 . . . . 7", "too-few-answered", null, "interference", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0", "0", "mild", "severity", null, "as-published")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10", "10", "severe", "severity", null, "as-published")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10", "10", "severe", "interference", null, "as-published")]
    [InlineData("8 2 5 5 7 7 7 7 7 7 7", "5", "moderate", "severity", null, "as-published")]
    [InlineData("8 2 5 5 7 7 7 7 7 7 7", "7", "severe", "interference", null, "as-published")]
    // 26 / 4 is 6.5, which is looked up as 7; 20 / 4 of the answered four is 5.
    [InlineData("6 6 7 7 2 4 6 8 . . .", "6.5", "severe", "severity", null, "as-published")]
    [InlineData("6 6 7 7 2 4 6 8 . . .", "5", "moderate", "interference", null, "as-published")]
    public void Score_BriefPainInventory_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("brief-pain-inventory", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of 13; 30 is clinically relevant. PCS manual.
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0", "0", "not-relevant", null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4", "52", "relevant", null, null, "as-published")]
    [InlineData("4 2 2 1 2 4 3 1 2 4 3 1 1", "30", "relevant", null, null, "as-published")]
    [InlineData("3 0 1 4 3 2 1 0 4 0 4 1 3", "26", "not-relevant", null, null, "as-published")]
    [InlineData("4 0 1 2 3 1 0 4 2 1 3 2 4", "10", null, "rumination", null, "as-published")]
    [InlineData("4 0 1 2 3 1 0 4 2 1 3 2 4", "5", null, "magnification", null, "as-published")]
    [InlineData("4 0 1 2 3 1 0 4 2 1 3 2 4", "12", null, "helplessness", null, "as-published")]
    [InlineData("4 0 1 2 3 . 0 4 2 1 3 2 4", "too-few-answered", null, null, null, "as-published")]
    public void Score_PainCatastrophizingScale_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("pain-catastrophizing-scale", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of 7 from 0 to 10, strict. Tait 1990 Pain 40:171; awell-score.
    [InlineData("0 0 0 0 0 0 0", "0", null, null, null, "as-published")]
    [InlineData("10 10 10 10 10 10 10", "70", null, null, null, "as-published")]
    [InlineData("2 2 1 1 4 0 10", "20", null, null, null, "as-published")]
    [InlineData("5 10 6 7 8 0 10", "46", null, null, null, "as-published")]
    [InlineData("2 1 7 8 5 0 1", "24", null, null, null, "as-published")]
    [InlineData("9 1 1 5 4 10 1", "31", null, null, null, "as-published")]
    [InlineData("1 2 3 . 5 6 7", "too-few-answered", null, null, null, "as-published")]
    public void Score_PainDisabilityIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("pain-disability-index", answers, expected, band, score, variant, policy);

    [Theory]
    // Function/3 + overall + symptoms/2; a domain with blanks is multiplied by 9/x, 2/x, 10/x. Bennett 2009 Arthritis Res Ther 11:R120. Bands of Salaffi 2018.
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", "remission", null, null, "as-published")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10", "100", "high", null, null, "as-published")]
    [InlineData("10 4 10 0 0 3 3 8 8 0 2 0 10 8 2 4 2 6 4 1 6", "233/6", "mild", null, null, "as-published")]
    [InlineData("1 3 3 3 3 1 4 2 8 6 2 10 1 7 7 0 2 3 10 4 6", "127/3", "mild", null, null, "as-published")]
    [InlineData(". . 3 5 9 4 2 10 1 0 4 0 6 5 4 6 7 1 1 9 7", "291/7", "mild", null, null, "as-published")]
    [InlineData("3 0 8 1 8 9 5 0 2 . 4 9 1 0 0 3 3 9 6 9 1", "40.5", "mild", null, null, "as-published")]
    [InlineData("9 5 4 . 0 10 2 9 6 8 6 6 . 0 7 1 9 7 5 3 .", "54.625", "moderate", null, null, "as-published")]
    [InlineData("4 7 5 6 3 9 0 5 2 . . 0 1 7 3 8 2 4 0 2 10", "too-few-answered", null, null, null, "as-published")]
    public void Score_RevisedFibromyalgiaImpactQuestionnaire_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("revised-fibromyalgia-impact-questionnaire", answers, expected, band, score, variant, policy);
}
