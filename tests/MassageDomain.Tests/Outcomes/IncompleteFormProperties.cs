using FsCheck.Xunit;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>Laws of scoring that must hold for forms with blanks as for complete ones.</summary>
[Properties(Arbitrary = [typeof(GappyForms)], MaxTest = 600)]
public sealed class IncompleteFormProperties
{
    private static readonly ScoringPolicy[] FromStrictToLenient = [ScoringPolicy.Strict, ScoringPolicy.AsPublished, ScoringPolicy.Prorate];

    [Property]
    public bool Score_IsInRange(GappyForm form) => FromStrictToLenient.All(policy => form.Scale.ScoreAll(form.Answers, policy).All(result =>
        result.Value is not { } value || (value >= result.Definition!.Min && value <= result.Definition.Max)));

    [Property]
    public bool Score_OfPermutedAnswers_IsTheSame(GappyForm form)
    {
        var shuffled = form.Answers with { Items = [.. form.Answers.Items.Select((answer, i) => (answer, Key: ((i * 7919) + form.Full.Choice) % 101)).OrderBy(pair => pair.Key).Select(pair => pair.answer)] };
        return FromStrictToLenient.All(policy => form.Scale.ScoreAll(form.Answers, policy).SequenceEqual(form.Scale.ScoreAll(shuffled, policy)));
    }

    [Property]
    public bool Score_OfAMoreLenientPolicy_KeepsEveryScoreOfAStricterOne(GappyForm form)
    {
        var results = FromStrictToLenient.Select(policy => form.Scale.ScoreAll(form.Answers, policy)).ToArray();
        return results.Zip(results.Skip(1)).All(pair => pair.First.Zip(pair.Second).All(scores => scores.First.Value is null || scores.First.Value == scores.Second.Value));
    }

    [Property]
    public bool Score_WithABlankMore_NeverGainsAScore(GappyForm form)
    {
        var fewer = form.WithABlankMore();
        return FromStrictToLenient.All(policy => form.Scale.ScoreAll(form.Answers, policy).Zip(form.Scale.ScoreAll(fewer.Answers, policy)).All(pair =>
            pair.First.HasScore || !pair.Second.HasScore));
    }

    [Property]
    public bool Score_CountsEveryItemOnce(GappyForm form) => form.Scale.ScoreAll(form.Answers).All(result =>
    {
        var own = result.Definition!.Items;
        if (result.Definition.Formula is not (ScoreFormula.Sum or ScoreFormula.Mean or ScoreFormula.Lookup or ScoreFormula.Weighted))
        {
            return true;
        }

        var answered = form.Answers.Items.Count(answer => answer.Value is not null && (own.Count == 0 || own.Contains(answer.Item)));
        var optional = form.Scale.Items.Count(item => item.Optional && (own.Count == 0 || own.Contains(item.Code)) && form.Answers.Items.All(answer => answer.Item != item.Code || answer.Value is null));
        var items = own.Count == 0 ? form.Scale.Items.Count : own.Count;
        return result.Answered == answered && result.Answered + result.Missing + result.BlanksAsZero + optional == items;
    });

    [Property]
    public bool Validate_IsSilentOnlyWhereTheMainScoreIsThere(GappyForm form) =>
        form.Scale.Validate(form.Answers).Count > 0 || form.Scale.Score(form.Answers).HasScore;

    // The laws above are about something: blanked item by item from the end, every score is lost once and stays lost.
    [Theory]
    [MemberData(nameof(ScaleDataTests.Codes), MemberType = typeof(ScaleDataTests))]
    public void Score_BlankedItemByItem_IsLostOnceForAll(string code)
    {
        var scale = OutcomeCatalogue.Scale(code);
        var variant = scale.Variants[^1];
        var values = scale.Items.Select((item, i) => FilledForm.Allowed(FilledForm.SetOf(scale, variant, item)) is var allowed ? allowed[i * 7 % allowed.Count] : 0).ToArray();
        var full = new FilledForm(scale, variant, values, 0);
        var there = Enumerable.Range(0, values.Length + 1)
            .Select(blanks => new GappyForm(full, [.. values.Select((_, i) => i >= values.Length - blanks)]))
            .Select(form => scale.ScoreAll(form.Answers, ScoringPolicy.Prorate).Select(result => result.HasScore).ToArray())
            .ToArray();
        Assert.All(there[0], Assert.True);
        Assert.All(there[^1], Assert.False);
        Assert.All(there.Zip(there.Skip(1)), pair => Assert.All(pair.First.Zip(pair.Second), scores => Assert.True(scores.First || !scores.Second)));
    }
}
