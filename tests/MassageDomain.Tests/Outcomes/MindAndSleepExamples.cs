namespace MassageDomain.Tests.Outcomes;

/// <summary>Worked examples of scales of headache, stress, mood and sleep.</summary>
/// <remarks>Answers are in the order of the items, a dot for a blank. A result is a decimal or an exact fraction, or the reason why there is none.</remarks>
public sealed class MindAndSleepExamples
{
    [Theory]
    // Never 6, rarely 8, sometimes 10, very often 11, always 13; bands to 49, 55, 59. Kosinski 2003 Qual Life Res 12:963.
    [InlineData("6 6 6 6 6 6", "36", "little", null, null, "as-published")]
    [InlineData("13 13 13 13 13 13", "78", "severe", null, null, "as-published")]
    [InlineData("8 13 13 10 10 10", "64", "severe", null, null, "as-published")]
    [InlineData("13 8 11 10 10 10", "62", "severe", null, null, "as-published")]
    [InlineData("8 8 10 6 6 10", "48", "little", null, null, "as-published")]
    [InlineData("6 7 8 10 11 13", "invalid-answer", null, null, null, "as-published")]
    [InlineData("6 . 8 10 11 13", "too-few-answered", null, null, null, "as-published")]
    public void Score_HeadacheImpactTest6_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("headache-impact-test-6", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of days in five areas; I 0-5, II 6-10, III 11-20, IV from 21. Stewart 2001 Neurology 56:S20.
    [InlineData("0 0 0 0 0", "0", "grade-1", null, null, "as-published")]
    [InlineData("90 90 90 90 90", "450", "grade-4", null, null, "as-published")]
    [InlineData("1 1 1 1 1", "5", "grade-1", null, null, "as-published")]
    [InlineData("2 1 1 1 1", "6", "grade-2", null, null, "as-published")]
    [InlineData("3 2 4 1 1", "11", "grade-3", null, null, "as-published")]
    [InlineData("10 5 3 2 1", "21", "grade-4", null, null, "as-published")]
    // A and B are recorded and not added.
    [InlineData("3 2 4 1 1 30 7", "11", "grade-3", null, null, "as-published")]
    [InlineData("91 0 0 0 0", "invalid-answer", null, null, null, "as-published")]
    public void Score_MigraineDisabilityAssessment_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("migraine-disability-assessment", answers, expected, band, score, variant, policy);

    [Theory]
    // Reverse 4, 5, 7 and 8; sum 0-40. Cohen 1983 J Health Soc Behav 24:385; bands unofficial.
    [InlineData("0 0 0 0 0 0 0 0 0 0", "16", "moderate", "total", null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4", "24", "moderate", "total", null, "as-published")]
    [InlineData("3 1 2 3 1 4 4 2 4 2", "22", "moderate", "total", null, "as-published")]
    [InlineData("1 4 2 2 3 4 0 1 2 0", "23", "moderate", "total", null, "as-published")]
    [InlineData("2 1 3 0 2 3 1 3 0 0", "19", "moderate", "total", null, "as-published")]
    [InlineData("3 2 4 1 1 2 3 0 4 3", "18", null, "helplessness", null, "as-published")]
    [InlineData("3 2 4 1 1 2 3 0 4 3", "11", null, "self-efficacy", null, "as-published")]
    [InlineData(". 2 4 1 1 2 3 0 4 3", "too-few-answered", null, null, null, "as-published")]
    public void Score_PerceivedStressScale10_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("perceived-stress-scale-10", answers, expected, band, score, variant, policy);

    [Theory]
    // Reverse 2 and 3; sum 0-16. awell-score.
    [InlineData("0 0 0 0", "8", null, null, null, "as-published")]
    [InlineData("4 4 4 4", "8", null, null, null, "as-published")]
    [InlineData("0 4 2 2", "4", null, null, null, "as-published")]
    [InlineData("1 0 4 1", "6", null, null, null, "as-published")]
    [InlineData("2 0 2 0", "8", null, null, null, "as-published")]
    [InlineData("2 3 3 0", "4", null, null, null, "as-published")]
    public void Score_PerceivedStressScale4_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("perceived-stress-scale-4", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum 0-21; 5, 10, 15. Spitzer 2006 Arch Intern Med 166:1092; awell-score.
    [InlineData("0 0 0 0 0 0 0", "0", "minimal", null, null, "as-published")]
    [InlineData("3 3 3 3 3 3 3", "21", "severe", null, null, "as-published")]
    [InlineData("0 1 0 1 1 0 3", "6", "mild", null, null, "as-published")]
    [InlineData("2 0 1 0 1 0 0", "4", "minimal", null, null, "as-published")]
    [InlineData("2 2 1 0 2 3 0", "10", "moderate", null, null, "as-published")]
    [InlineData("2 2 2 2 2 2 .", "too-few-answered", null, null, null, "as-published")]
    // 11 x 7/6 = 12.83, rounded half up to 13.
    [InlineData("2 2 2 1 2 2 .", "13", "moderate", null, null, "prorate")]
    public void Score_GeneralizedAnxietyDisorder7_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("generalized-anxiety-disorder-7", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of two; positive from 3. Kroenke 2007 Ann Intern Med 146:317.
    [InlineData("0 0", "0", "negative", null, null, "as-published")]
    [InlineData("3 3", "6", "positive", null, null, "as-published")]
    [InlineData("1 0", "1", "negative", null, null, "as-published")]
    [InlineData("0 1", "1", "negative", null, null, "as-published")]
    [InlineData("0 3", "3", "positive", null, null, "as-published")]
    [InlineData("3 0", "3", "positive", null, null, "as-published")]
    [InlineData("2 3", "5", "positive", null, null, "as-published")]
    [InlineData("1 1", "2", "negative", null, null, "as-published")]
    [InlineData("0 2", "2", "negative", null, null, "as-published")]
    [InlineData("2 0", "2", "negative", null, null, "as-published")]
    public void Score_GeneralizedAnxietyDisorder2_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("generalized-anxiety-disorder-2", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum 0-27; 5, 10, 15, 20. Kroenke 2001 J Gen Intern Med 16:606.
    [InlineData("0 0 0 0 0 0 0 0 0", "0", "minimal", null, null, "as-published")]
    [InlineData("3 3 3 3 3 3 3 3 3", "27", "severe", null, null, "as-published")]
    [InlineData("2 3 3 2 2 1 0 0 1", "14", "moderate", null, null, "as-published")]
    [InlineData("2 0 1 2 3 2 2 1 0", "13", "moderate", null, null, "as-published")]
    // One blank: 12 x 9/8 = 13.5, half up 14. Arrieta 2017; qscorer.
    [InlineData("2 1 2 1 2 1 2 1 .", "14", "moderate", null, null, "as-published")]
    // Two blanks: 11 x 9/7 = 14.14.
    [InlineData("2 1 2 1 2 1 2 . .", "14", "moderate", null, null, "as-published")]
    [InlineData("2 1 2 1 2 1 . . .", "too-few-answered", null, null, null, "as-published")]
    public void Score_PatientHealthQuestionnaire9_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("patient-health-questionnaire-9", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum 0-24; positive from 10. Kroenke 2009 J Affect Disord 114:163.
    [InlineData("0 0 0 0 0 0 0 0", "0", "negative", null, null, "as-published")]
    [InlineData("3 3 3 3 3 3 3 3", "24", "positive", null, null, "as-published")]
    [InlineData("2 0 2 0 2 1 3 2", "12", "positive", null, null, "as-published")]
    [InlineData("3 0 0 2 3 1 0 1", "10", "positive", null, null, "as-published")]
    [InlineData("3 2 2 0 2 3 1 3", "16", "positive", null, null, "as-published")]
    [InlineData("3 2 2 3 0 2 3 1", "16", "positive", null, null, "as-published")]
    public void Score_PatientHealthQuestionnaire8_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("patient-health-questionnaire-8", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum of two; positive from 3. Kroenke 2003 Med Care 41:1284.
    [InlineData("0 0", "0", "negative", null, null, "as-published")]
    [InlineData("3 3", "6", "positive", null, null, "as-published")]
    [InlineData("2 0", "2", "negative", null, null, "as-published")]
    [InlineData("2 2", "4", "positive", null, null, "as-published")]
    [InlineData("0 2", "2", "negative", null, null, "as-published")]
    [InlineData("3 2", "5", "positive", null, null, "as-published")]
    public void Score_PatientHealthQuestionnaire2_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("patient-health-questionnaire-2", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum 0-12; 3, 6, 9. Subscales positive from 3. Kroenke 2009 Psychosomatics 50:613.
    [InlineData("0 0 0 0", "0", "normal", "total", null, "as-published")]
    [InlineData("3 3 3 3", "12", "severe", "total", null, "as-published")]
    [InlineData("1 3 1 1", "6", "moderate", "total", null, "as-published")]
    [InlineData("1 0 0 3", "4", "mild", "total", null, "as-published")]
    [InlineData("2 2 2 2", "8", "moderate", "total", null, "as-published")]
    [InlineData("1 1 1 3", "6", "moderate", "total", null, "as-published")]
    [InlineData("2 1 0 3", "6", "moderate", "total", null, "as-published")]
    [InlineData("3 3 1 3", "10", "severe", "total", null, "as-published")]
    [InlineData("2 1 0 2", "3", "positive", "anxiety", null, "as-published")]
    [InlineData("2 1 0 2", "2", "negative", "depression", null, "as-published")]
    public void Score_PatientHealthQuestionnaire4_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("patient-health-questionnaire-4", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum 0-28; 8, 15, 22. Bastien 2001 Sleep Med 2:297; awell-score.
    [InlineData("0 0 0 0 0 0 0", "0", "none", null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4", "28", "severe", null, null, "as-published")]
    [InlineData("0 4 0 2 3 4 4", "17", "moderate", null, null, "as-published")]
    [InlineData("2 0 0 3 1 0 3", "9", "subthreshold", null, null, "as-published")]
    [InlineData("2 2 2 1 0 4 4", "15", "moderate", null, null, "as-published")]
    [InlineData("1 2 3 . 4 0 1", "too-few-answered", null, null, null, "as-published")]
    public void Score_InsomniaSeverityIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("insomnia-severity-index", answers, expected, band, score, variant, policy);

    [Theory]
    // Seven components of 0-3. Buysse 1989 Psychiatry Res 28:193; exactly 7 hours count 1.
    [InlineData("1380 15 420 480 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "0", "good", "total", null, "as-published")]
    [InlineData("1410 90 360 240 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "21", "poor", "total", null, "as-published")]
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "5", "good", "total", null, "as-published")]
    [InlineData("30 45 480 390 2 2 1 1 0 1 1 2 2 . 2 1 1 2", "10", "poor", "total", null, "as-published")]
    [InlineData("1320 61 300 300 3 3 2 1 2 1 1 1 2 2 2 3 2 2", "16", "poor", "total", null, "as-published")]
    [InlineData("0 16 480 408 0 0 1 0 0 0 0 0 0 0 1 0 0 1", "5", "good", "total", null, "as-published")]
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "1", null, "latency", null, "as-published")]
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "1", null, "duration", null, "as-published")]
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "0", null, "efficiency", null, "as-published")]
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "1", null, "disturbance", null, "as-published")]
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "1", null, "daytime", null, "as-published")]
    // 420 minutes of sleep.
    [InlineData("1380 20 420 420 1 1 0 0 2 0 1 0 1 0 1 0 1 1", "0", null, "duration", "seven-hours-is-0", "as-published")]
    // 408 of 480 minutes are exactly 85 %.
    [InlineData("0 16 480 408 0 0 1 0 0 0 0 0 0 0 1 0 0 1", "0", null, "efficiency", null, "as-published")]
    // No time in bed.
    [InlineData("480 15 480 420 0 0 0 0 0 0 0 0 0 0 0 0 0 0", "not-computable", null, "efficiency", null, "as-published")]
    [InlineData("1380 15 420 480 0 0 0 0 0 0 0 0 0 0 0 . 0 0", "too-few-answered", null, "total", null, "as-published")]
    public void Score_PittsburghSleepQualityIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("pittsburgh-sleep-quality-index", answers, expected, band, score, variant, policy);

    [Theory]
    // Twenty items from 1 to 4; reversed 1, 2, 5, 8, 10, 11, 15, 16, 19, 20; lbscorer.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "50", "high", null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "50", "high", null, null, "as-published")]
    [InlineData("1 2 3 1 1 4 3 2 1 2 4 4 4 1 1 3 4 4 1 3", "59", "high", null, null, "as-published")]
    [InlineData("2 3 2 4 1 3 3 3 4 3 4 4 3 1 3 1 1 4 4 3", "52", "high", null, null, "as-published")]
    [InlineData("4 4 1 1 4 1 1 4 1 4 4 1 1 1 4 4 1 1 4 4", "20", "low", null, null, "as-published")]
    [InlineData("1 1 4 4 1 4 4 1 4 1 1 4 4 4 1 1 4 4 1 1", "80", "high", null, null, "as-published")]
    // Two blanks: mean x 20, rounded.
    [InlineData("2 3 4 . 3 4 4 4 2 1 1 4 1 3 1 2 1 . 2 1", "59", "high", null, null, "as-published")]
    [InlineData(". 3 4 . 3 4 4 4 2 1 1 4 1 3 1 2 1 . 2 1", "too-few-answered", null, null, null, "as-published")]
    public void Score_StateTraitAnxietyInventoryState_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("state-trait-anxiety-inventory-state", answers, expected, band, score, variant, policy);

    [Theory]
    // Twenty items from 1 to 4; reversed 21, 23, 26, 27, 30, 33, 34, 36, 39; lbscorer.
    [InlineData("1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "47", "high", null, null, "as-published")]
    [InlineData("4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 4", "53", "high", null, null, "as-published")]
    [InlineData("4 1 1 2 3 2 2 1 3 4 3 1 4 1 4 2 4 3 2 1", "49", "high", null, null, "as-published")]
    [InlineData("3 3 3 3 4 3 4 2 4 4 4 3 1 1 1 2 1 3 4 3", "51", "high", null, null, "as-published")]
    [InlineData("4 1 4 1 1 4 4 1 1 4 1 1 4 4 1 4 1 1 4 1", "20", "low", null, null, "as-published")]
    [InlineData("1 4 1 4 4 1 1 4 4 1 4 4 1 1 4 1 4 4 1 4", "80", "high", null, null, "as-published")]
    // Two blanks: mean x 20, rounded.
    [InlineData("1 1 2 . 2 4 1 3 2 3 3 1 2 3 2 2 4 . 4 4", "50", "high", null, null, "as-published")]
    [InlineData(". 1 2 . 2 4 1 3 2 3 3 1 2 3 2 2 4 . 4 4", "too-few-answered", null, null, null, "as-published")]
    public void Score_StateTraitAnxietyInventoryTrait_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("state-trait-anxiety-inventory-trait", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum x 20/6, items 1, 4 and 5 reversed (general knowledge). BioPsyKit.
    [InlineData("4 1 1 4 4 1", "20", null, null, null, "as-published")]
    [InlineData("1 4 4 1 1 4", "80", null, null, null, "as-published")]
    [InlineData("2 3 1 4 2 2", "130/3", null, null, null, "as-published")]
    [InlineData("1 1 1 1 1 1", "50", null, null, null, "as-published")]
    [InlineData("4 4 4 4 4 4", "50", null, null, null, "as-published")]
    [InlineData("3 2 2 3 3 2", "40", null, null, null, "as-published")]
    public void Score_StateTraitAnxietyInventory6_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("state-trait-anxiety-inventory-6", answers, expected, band, score, variant, policy);

    [Theory]
    // Sum x 4; 50 or less is low. Topp 2015 Psychother Psychosom 84:167; awell-score.
    [InlineData("0 0 0 0 0", "0", "low", "percent", null, "as-published")]
    [InlineData("5 5 5 5 5", "100", "not-low", "percent", null, "as-published")]
    [InlineData("3 0 1 3 0", "28", "low", "percent", null, "as-published")]
    [InlineData("0 1 1 1 5", "32", "low", "percent", null, "as-published")]
    [InlineData("4 3 5 5 1", "72", "not-low", "percent", null, "as-published")]
    // A raw sum of 12.
    [InlineData("2 3 2 3 2", "48", "low", "percent", null, "as-published")]
    // A raw sum of 13.
    [InlineData("3 3 2 3 2", "52", "not-low", "percent", null, "as-published")]
    public void Score_Who5WellBeingIndex_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("who-5-well-being-index", answers, expected, band, score, variant, policy);
}
