namespace MassageDomain.Tests.Outcomes;

/// <summary>Worked examples of scales of back and neck.</summary>
/// <remarks>Answers are in the order of the items, a dot for a blank. A result is a decimal or an exact fraction, or the reason why there is none.</remarks>
public sealed class SpineScaleExamples
{
    [Theory]
    // Sum / (5 n) x 100: 20 of 50 is 40 %. At least nine sections (awell-score). Bands of Fairbank & Pynsent 2000 Spine 25:2940.
    [InlineData("3 2 4 1 2 3 1 0 2 2", "40", "moderate", null, null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0", "0", "minimal", null, null, "as-published")]
    [InlineData("5 5 5 5 5 5 5 5 5 5", "100", "extreme", null, null, "as-published")]
    [InlineData("2 2 4 1 0 1 3 4 3 1", "42", "severe", null, null, "as-published")]
    [InlineData("3 3 5 4 5 2 4 4 5 5", "80", "very-severe", null, null, "as-published")]
    // Sex life left out: 20 of 45 is 44.44 %, severe from 41.
    [InlineData("3 2 4 1 2 3 1 . 2 2", "400/9", "severe", null, null, "as-published")]
    [InlineData("3 2 4 1 2 3 . . 2 2", "too-few-answered", null, null, null, "as-published")]
    [InlineData("3 2 4 1 2 3 . . 2 2", "47.5", "severe", null, null, "prorate")]
    // That section is optional, so that a form without it is complete; another blank is not.
    [InlineData("3 2 4 1 2 3 1 . 2 2", "400/9", "severe", null, null, "strict")]
    [InlineData("3 2 4 1 2 3 . 1 2 2", "too-few-answered", null, null, null, "strict")]
    [InlineData("3 2 4 1 2 3 6 0 2 2", "invalid-answer", null, null, null, "as-published")]
    public void Score_OswestryDisabilityIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("oswestry-disability-index", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of 10; missing items take the mean of the others. Bands of Vernon on the raw score. Vernon & Mior 1991 J Manipulative Physiol Ther 14:409.
    [InlineData("1 2 3 2 1 0 2 3 1 2", "17", "moderate", null, null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0", "0", "none", null, null, "as-published")]
    [InlineData("5 5 5 5 5 5 5 5 5 5", "50", "complete", null, null, "as-published")]
    [InlineData("2 4 0 5 3 2 2 5 1 3", "27", "severe", null, null, "as-published")]
    // Driving left blank: mean 14/9 x 10.
    [InlineData("1 2 3 2 1 0 2 . 1 2", "140/9", "moderate", null, null, "as-published")]
    [InlineData("1 2 3 2 1 0 2 . 1 .", "15", "moderate", null, null, "as-published")]
    [InlineData("1 2 3 2 1 0 2 . . .", "too-few-answered", null, null, null, "as-published")]
    [InlineData("1 2 3 2 1 0 2 3 1 2", "34", "moderate", null, "percent", "as-published")]
    public void Score_NeckDisabilityIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("neck-disability-index", answers, expected, band, score, variant, policy);

    [Theory]
    // Number of statements ticked. Roland & Morris 1983 Spine 8:141.
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", "recovered", null, null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "24", "not-recovered", null, null, "as-published")]
    [InlineData("0 1 0 1 1 0 0 1 0 0 1 1 0 1 1 0 0 0 1 0 0 0 1 1", "11", "not-recovered", null, null, "as-published")]
    [InlineData("0 1 0 0 1 1 0 0 1 0 1 0 0 1 1 1 0 0 1 1 0 1 1 1", "13", "not-recovered", null, null, "as-published")]
    // A blank statement counts nothing.
    [InlineData("1 1 1 1 1 . . . . . . . . . . . . . . . . . . .", "5", "not-recovered", null, null, "as-published")]
    [InlineData("0 . . . . . . . . . . . . . . . . . . . . . . .", "0", "recovered", null, null, "as-published")]
    [InlineData(". . . . . . . . . . . . . . . . . . . . . . . .", "nothing-answered", null, null, null, "as-published")]
    public void Score_RolandMorrisDisabilityQuestionnaire24_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("roland-morris-disability-questionnaire-24", answers, expected, band, score, variant, policy);

    [Theory]
    // Physical activity: items 2-5. Work: items 6, 7, 9-12, 15. Waddell 1993 Pain 52:157.
    [InlineData("6 5 4 3 2 1 0 6 5 4 3 2 1 0 6 5", "14", "low", "physical-activity", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", "low", "physical-activity", null, "as-published")]
    [InlineData("6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6", "24", "high", "physical-activity", null, "as-published")]
    [InlineData("6 5 4 3 2 1 0 6 5 4 3 2 1 0 6 5", "21", "low", "work", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", "low", "work", null, "as-published")]
    [InlineData("6 6 6 6 6 6 6 6 6 6 6 6 6 6 6 6", "42", "high", "work", null, "as-published")]
    [InlineData("6 5 . 3 2 1 0 6 5 4 3 2 1 0 6 5", "too-few-answered", null, "physical-activity", null, "as-published")]
    // 15 and 30 are high, 14 and 29 are not.
    [InlineData("0 4 4 4 3 0 6 0 6 6 6 6 0 0 0 0", "15", "high", "physical-activity", null, "as-published")]
    [InlineData("0 4 4 4 3 0 6 0 6 6 6 6 0 0 0 0", "30", "high", "work", null, "as-published")]
    [InlineData("0 4 4 4 2 0 6 0 6 6 6 5 0 0 0 0", "14", "low", "physical-activity", null, "as-published")]
    [InlineData("0 4 4 4 2 0 6 0 6 6 6 5 0 0 0 0", "29", "low", "work", null, "as-published")]
    // Six points in each of the items that are not scored.
    [InlineData("6 0 0 0 0 0 0 6 0 0 0 0 6 6 0 6", "0", "low", "physical-activity", null, "as-published")]
    [InlineData("6 0 0 0 0 0 0 6 0 0 0 0 6 6 0 6", "0", "low", "work", null, "as-published")]
    // Item 8 is not scored: leaving it blank changes nothing.
    [InlineData("6 5 4 3 2 1 0 . 5 4 3 2 1 0 6 5", "21", "low", "work", null, "as-published")]
    public void Score_FearAvoidanceBeliefsQuestionnaire_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("fear-avoidance-beliefs-questionnaire", answers, expected, band, score, variant, policy);

    [Theory]
    // Agreements plus 1 where bothersomeness is 3 or 4; low up to 3, high from 4 with 4 of items 5-9. Keele; awell-score.
    [InlineData("0 0 0 0 0 0 0 0 0", "0", null, "total", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0", "0", null, "psychosocial", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0", "0", "low", "risk", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 4", "9", null, "total", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 4", "5", null, "psychosocial", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 4", "2", "high", "risk", null, "as-published")]
    [InlineData("1 1 1 0 0 0 0 0 2", "3", null, "total", null, "as-published")]
    [InlineData("1 1 1 0 0 0 0 0 2", "0", null, "psychosocial", null, "as-published")]
    [InlineData("1 1 1 0 0 0 0 0 2", "0", "low", "risk", null, "as-published")]
    [InlineData("1 1 1 1 0 0 0 0 2", "4", null, "total", null, "as-published")]
    [InlineData("1 1 1 1 0 0 0 0 2", "0", null, "psychosocial", null, "as-published")]
    [InlineData("1 1 1 1 0 0 0 0 2", "1", "medium", "risk", null, "as-published")]
    [InlineData("0 0 0 0 1 1 1 1 2", "4", null, "total", null, "as-published")]
    [InlineData("0 0 0 0 1 1 1 1 2", "4", null, "psychosocial", null, "as-published")]
    [InlineData("0 0 0 0 1 1 1 1 2", "2", "high", "risk", null, "as-published")]
    [InlineData("1 0 0 0 1 1 1 0 3", "5", null, "total", null, "as-published")]
    [InlineData("1 0 0 0 1 1 1 0 3", "4", null, "psychosocial", null, "as-published")]
    [InlineData("1 0 0 0 1 1 1 0 3", "2", "high", "risk", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 0 2", "7", null, "total", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 0 2", "3", null, "psychosocial", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 0 2", "1", "medium", "risk", null, "as-published")]
    public void Score_StartBackScreeningTool_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("start-back-screening-tool", answers, expected, band, score, variant, policy);

    [Theory]
    // Ten items, 3, 4 and 8 reversed (general knowledge); more than 49 is positive (awell-score).
    [InlineData("0 0 0 0 0 0 0 0 0 0", "30", "negative", null, null, "as-published")]
    [InlineData("10 10 10 10 10 10 10 10 10 10", "70", "positive", null, null, "as-published")]
    [InlineData("2 2 3 3 4 1 3 7 6 7", "42", "negative", null, null, "as-published")]
    [InlineData("1 4 10 8 1 3 3 4 3 8", "31", "negative", null, null, "as-published")]
    [InlineData("4 6 7 1 5 8 3 2 8 9", "63", "positive", null, null, "as-published")]
    [InlineData("5 4 2 0 5 6 2 4 8 2", "56", "positive", null, null, "as-published")]
    [InlineData("9 8 2 3 7 6 8 1 7 .", "too-few-answered", null, null, null, "as-published")]
    public void Score_OrebroMusculoskeletalPainScreening10_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("orebro-musculoskeletal-pain-screening-10", answers, expected, band, score, variant, policy);

    [Theory]
    // 17 items, 4, 8, 12 and 16 reversed; high above 37. Vlaeyen 1995.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "29", "low", null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "56", "high", null, null, "as-published")]
    [InlineData("1 2 1 1 3 4 1 2 4 4 4 1 2 2 1 4 3", "44", "high", null, null, "as-published")]
    [InlineData("2 2 3 2 1 1 4 4 3 2 2 1 4 1 1 3 1", "37", "low", null, null, "as-published")]
    [InlineData("3 3 3 3 4 1 3 1 1 2 2 2 1 4 4 1 1", "45", "high", null, null, "as-published")]
    // The lowest total.
    [InlineData("1 1 1 4 1 1 1 4 1 1 1 4 1 1 1 4 1", "17", "low", null, null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 .", "too-few-answered", null, null, null, "as-published")]
    public void Score_TampaScaleOfKinesiophobia17_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("tampa-scale-of-kinesiophobia-17", answers, expected, band, score, variant, policy);

    [Theory]
    // Eleven items without reversal; bands up to 22, 28, 35. Chimenti 2021.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1", "11", "minimal", null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4", "44", "high", null, null, "as-published")]
    [InlineData("2 4 4 1 3 4 3 3 1 4 2", "31", "moderate", null, null, "as-published")]
    [InlineData("2 1 1 3 2 2 2 2 3 1 1", "20", "minimal", null, null, "as-published")]
    [InlineData("1 2 4 4 3 3 2 3 1 1 1", "25", "low", null, null, "as-published")]
    [InlineData("4 2 2 2 3 2 2 3 1 2 3", "26", "low", null, null, "as-published")]
    public void Score_TampaScaleOfKinesiophobia11_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("tampa-scale-of-kinesiophobia-11", answers, expected, band, score, variant, policy);
}
