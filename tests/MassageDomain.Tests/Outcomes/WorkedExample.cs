using System.Globalization;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>Runs one worked example of a scale.</summary>
internal static class WorkedExample
{
    public static decimal?[] Answers(string text) =>
        [.. text.Split(' ').Select(answer => answer == "." ? null : (decimal?)decimal.Parse(answer, CultureInfo.InvariantCulture))];

    public static void Check(string code, string answers, string expected, string? band, string? score, string? variant, string policy)
    {
        var scale = OutcomeCatalogue.Scale(code);
        var chosenPolicy = new ScoringPolicyJsonConverter().Tokens.Single(pair => pair.Token == policy).Value;
        var chosenScore = score is null ? null : ScoreCode.From(score);
        var chosenVariant = variant is null ? null : VariantCode.From(variant);
        var byPosition = Scoring.Score(scale, Answers(answers), chosenPolicy, chosenScore, chosenVariant);
        var byName = scale.Score(Form(scale, answers, chosenVariant), chosenPolicy, chosenScore);

        Assert.Equal(byPosition, byName);
        if (char.IsAsciiLetter(expected[0]))
        {
            Assert.Null(byPosition.Value);
            Assert.Equal(expected, new NoScoreReasonJsonConverter().TokenOf(byPosition.Reason!.Value));
        }
        else
        {
            Assert.Null(byPosition.Reason);
            Assert.InRange(byPosition.Value!.Value - Number(expected), -1e-20m, 1e-20m);
        }

        if (band is not null || byPosition.Definition!.BandSets.Count == 0)
        {
            Assert.Equal(band, byPosition.Band?.Code.Value);
        }
    }

    public static ScaleAnswers Form(OutcomeScale scale, string answers, VariantCode? variant = null) => new()
    {
        Scale = scale.Code,
        Variant = variant,
        Items = [.. Answers(answers).Select((value, i) => new ItemAnswer { Item = scale.Items[i].Code, Value = value })],
    };

    // An exact fraction such as 400/9, because most scores of incomplete forms have no finite decimal.
    private static decimal Number(string text)
    {
        var parts = text.Split('/');
        var top = decimal.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 1 ? top : top / decimal.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}
