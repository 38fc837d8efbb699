namespace MassageDomain.Tests.Outcomes;

/// <summary>Worked examples of scales of arms and legs.</summary>
/// <remarks>Answers are in the order of the items, a dot for a blank. A result is a decimal or an exact fraction, or the reason why there is none.</remarks>
public sealed class LimbScaleExamples
{
    [Theory]
    // (sum/n - 1) x 25, at least 27 of 30. Hudak 1996 Am J Ind Med 29:602.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "0", null, "disability", null, "as-published")]
    [InlineData("5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5", "100", null, "disability", null, "as-published")]
    [InlineData("4 2 1 1 2 1 5 2 5 3 3 3 1 3 1 4 1 3 3 4 4 3 1 1 1 1 1 5 3 4", "115/3", null, "disability", null, "as-published")]
    [InlineData("3 4 5 3 1 4 1 1 4 1 3 1 5 5 1 1 3 1 4 4 1 3 5 1 1 1 5 1 5 2", "125/3", null, "disability", null, "as-published")]
    [InlineData(". . . 3 5 1 5 1 1 2 3 5 4 4 4 1 1 4 1 2 2 5 5 5 2 5 5 5 5 2", "1525/27", null, "disability", null, "as-published")]
    [InlineData(". . . . 2 3 5 5 4 3 4 4 1 3 5 1 3 2 3 2 5 5 5 5 2 1 2 3 2 5", "too-few-answered", null, "disability", null, "as-published")]
    // Module: mean 2.5 gives 37.5; no gap is allowed.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 4 1", "37.5", null, "work", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 3 4 .", "too-few-answered", null, "work", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 . . . . 5 5 5 4", "93.75", null, "sport", null, "as-published")]
    public void Score_DisabilitiesOfTheArmShoulderAndHand_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("disabilities-of-the-arm-shoulder-and-hand", answers, expected, band, score, variant, policy);

    [Theory]
    // (sum/n - 1) x 25, at least 10 of 11. Beaton 2005 J Bone Joint Surg Am 87:1038; awell-score.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1", "0", null, "disability", null, "as-published")]
    [InlineData("5 5 5 5 5 5 5 5 5 5 5", "100", null, "disability", null, "as-published")]
    [InlineData("1 5 1 1 2 1 4 4 5 3 2", "450/11", null, "disability", null, "as-published")]
    [InlineData("1 4 2 3 3 3 2 3 4 4 1", "475/11", null, "disability", null, "as-published")]
    [InlineData(". 2 2 4 4 3 2 4 5 4 1", "52.5", null, "disability", null, "as-published")]
    [InlineData(". . 4 2 5 5 5 1 4 3 1", "too-few-answered", null, "disability", null, "as-published")]
    // Module: mean 2.5 gives 37.5; no gap is allowed.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 2 3 4 1", "37.5", null, "work", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 2 3 4 .", "too-few-answered", null, "work", null, "as-published")]
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 . . . . 5 5 5 4", "93.75", null, "sport", null, "as-published")]
    public void Score_QuickDisabilitiesOfTheArmShoulderAndHand_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("quick-disabilities-of-the-arm-shoulder-and-hand", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of 20 from 0 to 4. Binkley 1999 Phys Ther 79:371.
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", null, null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "80", null, null, null, "as-published")]
    [InlineData("0 4 3 0 1 0 0 1 0 1 3 4 0 4 2 1 2 4 2 2", "34", null, null, null, "as-published")]
    [InlineData("1 1 3 0 2 4 4 0 4 1 3 2 3 2 2 0 0 4 3 3", "42", null, null, null, "as-published")]
    [InlineData("1 2 1 0 1 0 1 1 0 4 0 1 0 2 1 0 3 1 1 3", "23", null, null, null, "as-published")]
    [InlineData("3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 . . . .", "too-few-answered", null, null, null, "as-published")]
    // 16 of 20 answered with 3: 48 x 20/16.
    [InlineData("3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 . . . .", "60", null, null, null, "prorate")]
    [InlineData("3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 . . . . .", "too-few-answered", null, null, null, "prorate")]
    public void Score_LowerExtremityFunctionalScale_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("lower-extremity-functional-scale", answers, expected, band, score, variant, policy);

    [Theory]
    // Pain 30/50 = 60, disability 32/80 = 40: mean 50 (Roach 1991); sum 62/130 = 47.69 (GDL; awell-score).
    [InlineData("6 7 5 8 4 3 2 5 4 6 7 3 2", "50", null, "total", null, "as-published")]
    [InlineData("6 7 5 8 4 3 2 5 4 6 7 3 2", "620/13", null, "total", "sum-of-130", "as-published")]
    [InlineData("6 7 5 8 4 3 2 5 4 6 7 3 2", "60", null, "pain", null, "as-published")]
    [InlineData("6 7 5 8 4 3 2 5 4 6 7 3 2", "40", null, "disability", null, "as-published")]
    [InlineData(". 7 5 8 4 3 2 5 4 6 7 3 2", "50", null, "total", null, "as-published")]
    [InlineData(". . 5 8 4 . 2 5 4 6 7 3 2", "1030/21", null, "total", null, "as-published")]
    [InlineData("6 7 5 8 4 3 . . 4 6 7 3 2", "305/6", null, "total", null, "as-published")]
    [InlineData(". . . 8 4 3 2 5 4 6 7 3 2", "too-few-answered", null, "total", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0", "0", null, "total", null, "as-published")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10 10 10", "100", null, "total", null, "as-published")]
    public void Score_ShoulderPainAndDisabilityIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("shoulder-pain-and-disability-index", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of 24 from 0 to 4, at most 96; 20, 8 and 68 by subscale. Bellamy 1988 J Rheumatol 15:1833; awell-score.
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", null, "total", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "96", null, "total", null, "as-published")]
    [InlineData("0 3 2 4 1 0 2 3 0 3 3 3 3 4 0 1 4 4 4 1 2 0 4 0", "51", null, "total", null, "as-published")]
    [InlineData("1 0 4 0 2 1 3 2 0 1 1 2 2 3 4 2 0 2 0 1 4 3 4 4", "46", null, "total", null, "as-published")]
    [InlineData("1 2 3 4 0 2 3 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 4", "10", null, "pain", null, "as-published")]
    [InlineData("1 2 3 4 0 2 3 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 4", "5", null, "stiffness", null, "as-published")]
    [InlineData("1 2 3 4 0 2 3 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 4", "28", null, "function", null, "as-published")]
    [InlineData("1 2 3 4 0 2 3 1 2 1 2 1 2 1 2 1 2 1 2 1 2 1 2 4", "1075/24", null, "total", "likert-normalised", "as-published")]
    [InlineData("10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10", "240", null, "total", "numeric", "as-published")]
    [InlineData("100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100", "2400", null, "total", "visual-analogue", "as-published")]
    public void Score_WesternOntarioAndMcmasterOsteoarthritisIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("western-ontario-and-mcmaster-osteoarthritis-index", answers, expected, band, score, variant, policy);

    [Theory]
    // 100 - mean x 25, at least half of the items: 5, 4, 9, 3, 2. koos.nu.
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "100", null, "pain", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "100", null, "symptoms", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "100", null, "adl", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "100", null, "sport", null, "as-published")]
    [InlineData("0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "100", null, "quality", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "0", null, "pain", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "0", null, "symptoms", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "0", null, "adl", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "0", null, "sport", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "0", null, "quality", null, "as-published")]
    [InlineData("1 2 0 1 3 4 0 1 0 3 3 3 4 4 3 1 1 0 4 1 3 3 4 4 4 4 4 0 4 3 1 0 3 2 0 0 4 2 1 1 0 0", "200/3", null, "pain", null, "as-published")]
    [InlineData("1 2 0 1 3 4 0 1 0 3 3 3 4 4 3 1 1 0 4 1 3 3 4 4 4 4 4 0 4 3 1 0 3 2 0 0 4 2 1 1 0 0", "25", null, "symptoms", null, "as-published")]
    [InlineData("1 2 0 1 3 4 0 1 0 3 3 3 4 4 3 1 1 0 4 1 3 3 4 4 4 4 4 0 4 3 1 0 3 2 0 0 4 2 1 1 0 0", "625/17", null, "adl", null, "as-published")]
    [InlineData("1 2 0 1 3 4 0 1 0 3 3 3 4 4 3 1 1 0 4 1 3 3 4 4 4 4 4 0 4 3 1 0 3 2 0 0 4 2 1 1 0 0", "60", null, "sport", null, "as-published")]
    [InlineData("1 2 0 1 3 4 0 1 0 3 3 3 4 4 3 1 1 0 4 1 3 3 4 4 4 4 4 0 4 3 1 0 3 2 0 0 4 2 1 1 0 0", "87.5", null, "quality", null, "as-published")]
    [InlineData(". . . . 1 2 3 3 4 4 2 1 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 3 4 1 1 2 4 3 4 1", "35", null, "pain", null, "as-published")]
    [InlineData(". . . . . 2 3 3 4 4 2 1 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 3 4 1 1 2 4 3 4 1", "too-few-answered", null, "pain", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 . . . 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 3 4 1 1 2 4 3 4 1", "68.75", null, "symptoms", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 . . . . 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 3 4 1 1 2 4 3 4 1", "too-few-answered", null, "symptoms", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 4 2 1 3 1 1 0 . . . . . . . . 2 2 3 0 0 3 1 0 4 3 4 1 1 2 4 3 4 1", "175/3", null, "adl", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 4 2 1 3 1 1 0 . . . . . . . . . 2 3 0 0 3 1 0 4 3 4 1 1 2 4 3 4 1", "too-few-answered", null, "adl", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 4 2 1 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 . . 1 1 2 4 3 4 1", "200/3", null, "sport", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 4 2 1 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 . . . 1 2 4 3 4 1", "too-few-answered", null, "sport", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 4 2 1 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 3 4 1 1 2 . . 4 1", "37.5", null, "quality", null, "as-published")]
    [InlineData("1 1 0 0 1 2 3 3 4 4 2 1 3 1 1 0 1 0 4 2 3 3 2 0 2 2 3 0 0 3 1 0 4 3 4 1 1 2 . . . 1", "too-few-answered", null, "quality", null, "as-published")]
    public void Score_KneeInjuryAndOsteoarthritisOutcomeScore_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("knee-injury-and-osteoarthritis-outcome-score", answers, expected, band, score, variant, policy);
}
