using System.Globalization;
using NodaTime;

namespace MassageDomain.Outcomes;

/// <summary>Reads answers that came as text, from a form field or an import.</summary>
public static class AnswerReading
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>Reads answers and checks them against the scale.</summary>
    /// <param name="scale">The scale; its data must be consistent, see <see cref="ScaleValidation"/>.</param>
    /// <param name="texts">The answers. Numbers have a decimal point and no grouping, in every culture.</param>
    /// <param name="policy">What is to be done about missing items.</param>
    /// <param name="variant">The variant that was filled in, whose answers are allowed; null for the scale's default.</param>
    /// <param name="version">The version that was filled in; null for the version that the data describes.</param>
    /// <param name="on">The day it was filled in; null where that is not known.</param>
    /// <returns>
    /// The form, or the issues that say why there is none. A form may come with warnings. Where the scale has an item about danger, its flag
    /// is the first issue whether or not there is a form: <see cref="OutcomesIssueCodes.SafetyRaised"/>, or
    /// <see cref="OutcomesIssueCodes.SafetyNotKnown"/> where that answer is blank, missing or no number.
    /// </returns>
    public static Validated<ScaleAnswers> ReadText(
        OutcomeScale scale,
        IReadOnlyList<TextAnswer> texts,
        ScoringPolicy policy = ScoringPolicy.AsPublished,
        VariantCode? variant = null,
        string? version = null,
        LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(texts);
        var issues = new List<ValidationIssue>();
        var items = new List<ItemAnswer>();
        var positions = new List<int>();
        for (var i = 0; i < texts.Count; i++)
        {
            var path = FieldPath.Root.Member("items").Item(i);
            if (!ScaleItemCode.TryFrom(texts[i].Item, out var item))
            {
                issues.Add(new(OutcomesIssueCodes.NotAnItemName, path.Member("item")));
                continue;
            }

            decimal? value = null;
            if (!string.IsNullOrWhiteSpace(texts[i].Text))
            {
                if (decimal.TryParse(texts[i].Text, Style, CultureInfo.InvariantCulture, out var number))
                {
                    value = number;
                }
                else
                {
                    issues.Add(new(OutcomesIssueCodes.NotANumber, path.Member("value"), ItemOf(scale, item)));
                }
            }

            items.Add(new ItemAnswer { Item = item, Value = value, Activity = texts[i].Activity });
            positions.Add(i);
        }

        var answers = new ScaleAnswers { Scale = scale.Code, Variant = variant, Version = version, On = on, Items = items };
        if (issues.Count > 0)
        {
            return new Validated<ScaleAnswers>([.. SafetyIssues.Of(scale, answers, positions), .. issues]);
        }

        var found = AnswerValidation.Validate(scale, answers, policy);
        return found.Any(issue => issue.Severity == IssueSeverity.Error) ? new Validated<ScaleAnswers>(found) : new Validated<ScaleAnswers>(answers, found);
    }

    // Only a name of the scale's own is repeated: any other may be something that a person typed.
    private static IssueParameter[] ItemOf(OutcomeScale scale, ScaleItemCode item) =>
        scale.Items.Any(known => known.Code == item) ? [new("item", item.Value)] : [];
}
