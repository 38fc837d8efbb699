namespace MassageDomain.Tests.Outcomes;

/// <summary>Worked examples of scales of health in general.</summary>
/// <remarks>Answers are in the order of the items, a dot for a blank. A result is a decimal or an exact fraction, or the reason why there is none.</remarks>
public sealed class GeneralHealthExamples
{
    [Theory]
    // Recoded item values, mean of the answered items. RAND 36-Item Health Survey 1.0.
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "65", null, "physical-functioning", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "25", null, "role-physical", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "200/3", null, "role-emotional", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "45", null, "energy", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "8", null, "emotional-well-being", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "87.5", null, "social-functioning", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "67.5", null, "pain", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "50", null, "general-health", null, "as-published")]
    [InlineData("2 5 3 3 3 3 1 1 2 1 3 3 1 2 1 1 1 2 2 2 3 2 4 2 1 5 6 1 3 6 6 5 4 3 2 4", "0", null, "health-change", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "60", null, "physical-functioning", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "25", null, "role-physical", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "100/3", null, "role-emotional", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "40", null, "energy", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "36", null, "emotional-well-being", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "75", null, "social-functioning", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "77.5", null, "pain", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "70", null, "general-health", null, "as-published")]
    [InlineData("1 4 3 3 2 1 1 3 3 3 1 2 1 2 1 1 2 1 1 2 2 2 6 5 3 6 4 2 5 4 3 4 2 2 3 1", "25", null, "health-change", null, "as-published")]
    [InlineData(". 5 . . 2 1 1 3 1 2 2 2 1 1 2 2 2 1 1 2 2 . 4 4 6 6 3 6 6 4 6 4 1 4 1 4", "37.5", null, "physical-functioning", null, "as-published")]
    // The best answer to everything is 100 on each scale and the worst 0, whichever way an item is numbered.
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "physical-functioning", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "role-physical", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "role-emotional", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "energy", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "emotional-well-being", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "social-functioning", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "pain", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "general-health", null, "as-published")]
    [InlineData("1 1 3 3 3 3 3 3 3 3 3 3 2 2 2 2 2 2 2 1 1 1 1 6 6 1 1 6 6 1 6 5 5 1 5 1", "100", null, "health-change", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "physical-functioning", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "role-physical", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "role-emotional", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "energy", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "emotional-well-being", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "social-functioning", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "pain", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "general-health", null, "as-published")]
    [InlineData("5 5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 5 6 5 6 1 1 6 6 1 1 6 1 1 1 5 1 5", "0", null, "health-change", null, "as-published")]
    // Middle answers: items of six answers have none, so 3 counts 60 where 1 is best and 40 where 6 is; pain is the mean of 60 and 50, energy of 60, 60, 40 and 40.
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "50", null, "physical-functioning", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "50", null, "role-physical", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "100/3", null, "role-emotional", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "50", null, "energy", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "48", null, "emotional-well-being", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "50", null, "social-functioning", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "55", null, "pain", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "50", null, "general-health", null, "as-published")]
    [InlineData("3 3 2 2 2 2 2 2 2 2 2 2 1 1 2 2 1 1 2 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3", "50", null, "health-change", null, "as-published")]
    // Blanks are left out of the mean.
    [InlineData(". 5 . . 2 1 1 3 1 2 2 2 1 1 2 2 2 1 1 2 2 . 4 4 6 6 3 6 6 4 6 4 1 4 1 4", "80", null, "pain", null, "as-published")]
    [InlineData(". 5 . . 2 1 1 3 1 2 2 2 1 1 2 2 2 1 1 2 2 . 4 4 6 6 3 6 6 4 6 4 1 4 1 4", "12.5", null, "general-health", null, "as-published")]
    [InlineData(". 5 . . 2 1 1 3 1 2 2 2 1 1 2 2 2 1 1 2 2 . 4 4 6 6 3 6 6 4 6 4 . . . 4", "too-few-answered", null, "general-health", "half-of-items", "as-published")]
    [InlineData(". 5 . . 2 1 1 3 1 2 2 2 1 1 2 2 2 1 1 2 2 . 4 4 6 6 3 6 6 4 6 4 . . . 4", "25", null, "general-health", null, "as-published")]
    public void Score_Rand36_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("rand-36", answers, expected, band, score, variant, policy);

    [Theory]
    // Constant plus weights; the best form is 56.57706 and 60.75781. awell-score; lbscorer.
    [InlineData("1 3 3 2 2 2 2 1 1 1 6 5", "56.57706", null, "physical", null, "as-published")]
    [InlineData("1 3 3 2 2 2 2 1 1 1 6 5", "60.75781", null, "mental", null, "as-published")]
    [InlineData("5 1 1 1 1 1 1 5 6 6 1 1", "23.99938", null, "physical", null, "as-published")]
    [InlineData("5 1 1 1 1 1 1 5 6 6 1 1", "19.06444", null, "mental", null, "as-published")]
    [InlineData("1 1 3 1 1 1 1 4 3 1 4 1", "38.5057", null, "physical", null, "as-published")]
    [InlineData("1 1 3 1 1 1 1 4 3 1 4 1", "42.05401", null, "mental", null, "as-published")]
    [InlineData("2 3 2 2 1 2 1 3 2 2 3 2", "44.46267", null, "physical", null, "as-published")]
    [InlineData("2 3 2 2 1 2 1 3 2 2 3 2", "40.36265", null, "mental", null, "as-published")]
    [InlineData("1 3 3 2 2 2 2 1 1 1 6 .", "too-few-answered", null, "physical", null, "as-published")]
    // One answer away from the best form: moderate activities limited a lot, -7.23216 and +3.93115.
    [InlineData("1 1 3 2 2 2 2 1 1 1 6 5", "49.3449", null, "physical", null, "as-published")]
    [InlineData("1 1 3 2 2 2 2 1 1 1 6 5", "64.68896", null, "mental", null, "as-published")]
    // Both role items of feelings: +3.04365 +2.32091, and -6.82672 -5.69921.
    [InlineData("1 3 3 2 2 1 1 1 1 1 6 5", "61.94162", null, "physical", null, "as-published")]
    [InlineData("1 3 3 2 2 1 1 1 1 1 6 5", "48.23188", null, "mental", null, "as-published")]
    // Health in general at its middle answer, which is its own mirror: -3.02396 and +0.03482.
    [InlineData("3 3 3 2 2 2 2 1 1 1 6 5", "53.5531", null, "physical", null, "as-published")]
    [InlineData("3 3 3 2 2 2 2 1 1 1 6 5", "60.79263", null, "mental", null, "as-published")]
    // Low spirits and social limits at their second answer: +3.41593 -0.94342, and -10.77911 -8.26066.
    [InlineData("1 3 3 2 2 2 2 1 1 1 2 2", "59.04957", null, "physical", null, "as-published")]
    [InlineData("1 3 3 2 2 2 2 1 1 1 2 2", "41.71804", null, "mental", null, "as-published")]
    public void Score_ShortForm12_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("short-form-12", answers, expected, band, score, variant, policy);

    [Theory]
    // 1 less the decrements of the levels. fragla/eq5d VT.csv.
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-usa", "as-published")]
    [InlineData("5 5 5 5 5", "-0.573", null, "index", "value-set-usa", "as-published")]
    [InlineData("2 1 3 4 2", "0.428", null, "index", "value-set-usa", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-england", "as-published")]
    [InlineData("5 5 5 5 5", "-0.285", null, "index", "value-set-england", "as-published")]
    [InlineData("2 1 3 4 2", "0.525", null, "index", "value-set-england", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-germany", "as-published")]
    [InlineData("5 5 5 5 5", "-0.661", null, "index", "value-set-germany", "as-published")]
    [InlineData("2 1 3 4 2", "0.491", null, "index", "value-set-germany", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-netherlands", "as-published")]
    [InlineData("5 5 5 5 5", "-0.446", null, "index", "value-set-netherlands", "as-published")]
    [InlineData("2 1 3 4 2", "0.401", null, "index", "value-set-netherlands", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-italy", "as-published")]
    [InlineData("5 5 5 5 5", "-0.571", null, "index", "value-set-italy", "as-published")]
    [InlineData("2 1 3 4 2", "0.488", null, "index", "value-set-italy", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-denmark", "as-published")]
    [InlineData("5 5 5 5 5", "-0.758", null, "index", "value-set-denmark", "as-published")]
    [InlineData("2 1 3 4 2", "0.466", null, "index", "value-set-denmark", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-poland", "as-published")]
    [InlineData("5 5 5 5 5", "-0.59", null, "index", "value-set-poland", "as-published")]
    [InlineData("2 1 3 4 2", "0.656", null, "index", "value-set-poland", "as-published")]
    [InlineData("1 1 1 1 1", "1", null, "index", "value-set-france", "as-published")]
    [InlineData("5 5 5 5 5", "-0.525491", null, "index", "value-set-france", "as-published")]
    [InlineData("2 1 3 4 2", "0.63842", null, "index", "value-set-france", "as-published")]
    // 1 - .089 - .060, 1 - .050 - .063, 1 - .042 - .056 - .049 - .109 - .082, 1 - .248 - .047, 1 - .157.
    [InlineData("1 2 1 2 1", "0.851", null, "index", "value-set-usa", "as-published")]
    [InlineData("1 2 1 2 1", "0.887", null, "index", "value-set-england", "as-published")]
    [InlineData("3 3 3 3 3", "0.662", null, "index", "value-set-germany", "as-published")]
    [InlineData("2 2 2 2 2", "0.705", null, "index", "value-set-netherlands", "as-published")]
    [InlineData("4 1 1 1 1", "0.843", null, "index", "value-set-denmark", "as-published")]
    // Without a country there is no index.
    [InlineData("2 1 3 4 2", "no-value-set", null, "index", null, "as-published")]
    [InlineData("2 1 3 4 2 65", "65", null, "vas", null, "as-published")]
    [InlineData("2 . 3 4 2", "too-few-answered", null, "index", "value-set-usa", "as-published")]
    public void Score_Eq5d5l_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("eq-5d-5l", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "22.9", "severe", null, null, "as-published")]
    [InlineData("5 5 5 5", "56.9", "normal", null, null, "as-published")]
    [InlineData("2 1 2 1", "29.1", "severe", null, null, "as-published")]
    [InlineData("3 2 3 2", "34.4", "moderate", null, null, "as-published")]
    [InlineData("4 3 4 3", "39.1", "moderate", null, null, "as-published")]
    [InlineData("3 4 4 4", "40.4", "mild", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisPhysicalFunction4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-physical-function-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "40.3", "normal", null, null, "as-published")]
    [InlineData("5 5 5 5", "81.6", "severe", null, null, "as-published")]
    [InlineData("2 1 2 1", "51.2", "normal", null, null, "as-published")]
    [InlineData("3 2 3 2", "59.5", "mild", null, null, "as-published")]
    [InlineData("4 3 4 3", "67.3", "moderate", null, null, "as-published")]
    [InlineData("3 4 4 4", "69.3", "moderate", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisAnxiety4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-anxiety-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "41", "normal", null, null, "as-published")]
    [InlineData("5 5 5 5", "79.4", "severe", null, null, "as-published")]
    [InlineData("2 1 2 1", "51.8", "normal", null, null, "as-published")]
    [InlineData("3 2 3 2", "58.9", "mild", null, null, "as-published")]
    [InlineData("4 3 4 3", "65.7", "moderate", null, null, "as-published")]
    [InlineData("3 4 4 4", "67.5", "moderate", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisDepression4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-depression-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "33.7", "normal", null, null, "as-published")]
    [InlineData("5 5 5 5", "75.8", "severe", null, null, "as-published")]
    [InlineData("2 1 2 1", "43.1", "normal", null, null, "as-published")]
    [InlineData("3 2 3 2", "53.1", "normal", null, null, "as-published")]
    [InlineData("4 3 4 3", "60.7", "moderate", null, null, "as-published")]
    [InlineData("3 4 4 4", "62.7", "moderate", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisFatigue4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-fatigue-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "32", "normal", null, null, "as-published")]
    [InlineData("5 5 5 5", "73.3", "severe", null, null, "as-published")]
    [InlineData("2 1 2 1", "41.1", "normal", null, null, "as-published")]
    [InlineData("3 2 3 2", "50.5", "normal", null, null, "as-published")]
    [InlineData("4 3 4 3", "57.9", "mild", null, null, "as-published")]
    [InlineData("3 4 4 4", "59.8", "mild", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisSleepDisturbance4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-sleep-disturbance-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "27.5", "severe", null, null, "as-published")]
    [InlineData("5 5 5 5", "64.2", "normal", null, null, "as-published")]
    [InlineData("2 1 2 1", "34", "moderate", null, null, "as-published")]
    [InlineData("3 2 3 2", "40.5", "mild", null, null, "as-published")]
    [InlineData("4 3 4 3", "48.1", "normal", null, null, "as-published")]
    [InlineData("3 4 4 4", "50", "normal", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisSocialRoles4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-social-roles-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // T score of the sum from the published table. HealthMeasures.
    [InlineData("1 1 1 1", "41.6", "normal", null, null, "as-published")]
    [InlineData("5 5 5 5", "75.6", "severe", null, null, "as-published")]
    [InlineData("2 1 2 1", "52", "normal", null, null, "as-published")]
    [InlineData("3 2 3 2", "58.5", "mild", null, null, "as-published")]
    [InlineData("4 3 4 3", "63.8", "moderate", null, null, "as-published")]
    [InlineData("3 4 4 4", "65.2", "moderate", null, null, "as-published")]
    // A table needs every item.
    [InlineData("3 4 . 4", "too-few-answered", null, null, null, "prorate")]
    public void Score_PromisPainInterference4a_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-pain-interference-4a", answers, expected, band, score, variant, policy);

    [Theory]
    // Pain recoded 0, 1-3, 4-6, 7-9, 10 to 5-1; items 8 and 10 reversed. HealthMeasures.
    [InlineData("1 1 1 1 1 1 10 5 1 5", "16.2", null, "physical", null, "as-published")]
    [InlineData("1 1 1 1 1 1 10 5 1 5", "21.2", "poor", "mental", null, "as-published")]
    [InlineData("1 1 1 1 1 1 10 5 1 5", "4", null, "physical-raw", null, "as-published")]
    [InlineData("5 5 5 5 5 5 0 1 5 1", "67.7", null, "physical", null, "as-published")]
    [InlineData("5 5 5 5 5 5 0 1 5 1", "67.6", "excellent", "mental", null, "as-published")]
    [InlineData("5 5 5 5 5 5 0 1 5 1", "20", null, "physical-raw", null, "as-published")]
    [InlineData("3 3 3 4 3 4 5 3 3 2", "42.3", null, "physical", null, "as-published")]
    [InlineData("3 3 3 4 3 4 5 3 3 2", "48.3", "very-good", "mental", null, "as-published")]
    [InlineData("3 3 3 4 3 4 5 3 3 2", "13", null, "physical-raw", null, "as-published")]
    [InlineData("2 4 2 3 3 3 8 4 3 1", "32.4", null, "physical", null, "as-published")]
    [InlineData("2 4 2 3 3 3 8 4 3 1", "50.8", "very-good", "mental", null, "as-published")]
    [InlineData("2 4 2 3 3 3 8 4 3 1", "9", null, "physical-raw", null, "as-published")]
    // 2 + 2 + 2 (pain 9) + 2 (4 turned round) is 8; 2 + 2 + 2 + 2 as well.
    [InlineData("1 2 2 2 2 2 9 4 1 4", "29.6", null, "physical", null, "as-published")]
    [InlineData("1 2 2 2 2 2 9 4 1 4", "33.8", "fair", "mental", null, "as-published")]
    // 4 + 4 + 4 (pain 3) + 4 is 16; 3 + 3 + 3 + 3 is 12.
    [InlineData("3 3 4 3 3 4 3 2 3 3", "50.8", null, "physical", null, "as-published")]
    [InlineData("3 3 4 3 3 4 3 2 3 3", "43.5", "good", "mental", null, "as-published")]
    // Items 1 and 9 stand alone, and each table needs its own four items.
    [InlineData(". 5 5 5 5 5 0 1 . 2", "67.7", null, "physical", null, "as-published")]
    [InlineData(". 5 5 5 5 5 0 1 . 2", "62.5", "excellent", "mental", null, "as-published")]
    [InlineData("3 . 4 3 3 4 3 2 3 3", "too-few-answered", null, "mental", null, "as-published")]
    [InlineData("3 . 4 3 3 4 3 2 3 3", "50.8", null, "physical", null, "as-published")]
    public void Score_PromisGlobalHealth10_IsAsPublished(string answers, string expected, string? band, string? score, string? variant, string policy) =>
        WorkedExample.Check("promis-global-health-10", answers, expected, band, score, variant, policy);
}
