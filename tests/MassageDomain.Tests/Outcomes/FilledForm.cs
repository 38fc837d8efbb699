using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Outcomes;

namespace MassageDomain.Tests.Outcomes;

/// <summary>A form of a shipped scale with an allowed answer to every item, and a number to choose something by.</summary>
public sealed record FilledForm(OutcomeScale Scale, ScaleVariant Variant, IReadOnlyList<decimal> Values, int Choice)
{
    public ScaleAnswers Answers => With(Values);

    public ScaleAnswers With(IReadOnlyList<decimal> values) => new()
    {
        Scale = Scale.Code,
        Variant = Variant.Code,
        Items = [.. values.Select((value, i) => new ItemAnswer { Item = Scale.Items[i].Code, Value = value, Activity = Scale.Items[i].ChosenByClient ? $"activity {i}" : null })],
    };

    public static ResponseSet SetOf(OutcomeScale scale, ScaleVariant variant, ScaleItem item) =>
        variant.ResponseSets.FirstOrDefault(set => set.Code == item.Responses) ?? scale.ResponseSets.Single(set => set.Code == item.Responses);

    public static IReadOnlyList<decimal> Allowed(ResponseSet set) => set.Values.Count > 0
        ? set.Values
        : [.. Enumerable.Range(0, (int)((set.Max!.Value - set.Min!.Value) / set.Step!.Value) + 1).Select(i => set.Min.Value + (i * set.Step.Value))];

    /// <summary>What an answer counts: typed out here again, so that the library's tables are not their own witness.</summary>
    public static decimal Points(ScaleItem item, ResponseSet set, decimal value)
    {
        var points = set.Points.Count > 0 ? set.Points : Allowed(set);
        var counted = points[Allowed(set).ToList().IndexOf(value)];
        return item.Reversed ? points.Min() + points.Max() - counted : counted;
    }

    public override string ToString() => $"{Scale.Code} {Variant.Code}: {string.Join(' ', Values)} ({Choice})";
}

public static class FilledForms
{
    public static Arbitrary<FilledForm> Any() => Arb.From(
        from scale in Gen.Elements<OutcomeScale>(OutcomeCatalogue.Scales)
        from variant in Gen.Elements<ScaleVariant>(scale.Variants)
        from picks in Gen.ArrayOf(Gen.Choose(0, 9999), scale.Items.Count)
        from choice in Gen.Choose(0, 9999)
        select new FilledForm(
            scale,
            variant,
            [.. scale.Items.Select((item, i) => Pick(FilledForm.Allowed(FilledForm.SetOf(scale, variant, item)), picks[i]))],
            choice));

    private static decimal Pick(IReadOnlyList<decimal> allowed, int pick) => allowed[pick % allowed.Count];
}
