using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>A form of a shipped scale on which some items are blank: some listed without an answer, some not listed at all.</summary>
public sealed record GappyForm(FilledForm Full, IReadOnlyList<bool> Blank)
{
    public OutcomeScale Scale => Full.Scale;

    public ScaleAnswers Answers => Full.Answers with
    {
        Items = [.. Full.Answers.Items.Where((_, i) => !Blank[i] || i % 2 == 0).Select(answer => IsBlank(answer.Item) ? answer with { Value = null } : answer)],
    };

    /// <summary>The same form with one more item blank; the same where all are.</summary>
    public GappyForm WithABlankMore()
    {
        var answered = Enumerable.Range(0, Blank.Count).Where(i => !Blank[i]).ToArray();
        return answered.Length == 0 ? this : this with { Blank = [.. Blank.Select((blank, i) => blank || i == answered[Full.Choice % answered.Length])] };
    }

    public override string ToString() => $"{Full} blank: {string.Join(' ', Blank.Select(blank => blank ? "." : "x"))}";

    private bool IsBlank(ScaleItemCode item) => Blank[Scale.Items.ToList().FindIndex(own => own.Code == item)];
}

public static class GappyForms
{
    // From no blank to half of the items, so that scores with and without gaps come up as often as no score at all.
    public static Arbitrary<GappyForm> Any() => Arb.From(
        from form in FilledForms.Any().Generator
        from share in Gen.Choose(0, 50)
        from dice in Gen.ArrayOf(Gen.Choose(0, 99), form.Values.Count)
        select new GappyForm(form, [.. dice.Select(thrown => thrown < share)]));
}
