using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake.Importing;

/// <summary>Reads one answer in words. All of it must be known, or it is no answer.</summary>
internal sealed class AnswerText(KnowledgeBase knowledge)
{
    private static readonly char[] Separators = [',', ';', '\n', '|'];

    private static readonly (string Word, Laterality Side)[] Sides =
    [
        ("left", Laterality.Left), ("right", Laterality.Right), ("both", Laterality.Both),
        ("izquierdo", Laterality.Left), ("izquierda", Laterality.Left), ("derecho", Laterality.Right), ("derecha", Laterality.Right),
        ("gauche", Laterality.Left), ("droit", Laterality.Right), ("droite", Laterality.Right),
    ];

    /// <summary>The answer; null where it is not understood as a whole.</summary>
    public QuestionAnswer? Read(Question question, string text)
    {
        var answer = new QuestionAnswer { Question = question.Code, Kind = question.Kind };
        var word = AnswerTexts.Find(text);
        return question.Kind switch
        {
            AnswerKind.YesNo or AnswerKind.Consent => word is { } given ? answer with { Answer = given } : null,
            AnswerKind.Facts => ReadFacts(question, text, answer, word),
            _ when word is { } none and not Answer.Yes => answer with { Answer = none },
            AnswerKind.Text or AnswerKind.LongText => answer with { Text = text.Trim() },
            AnswerKind.Date => PartialDate.TryParse(text.Trim(), null, out var day) && day.Earliest == day.Latest ? answer with { Date = day } : null,
            AnswerKind.PartialDate => PartialDate.TryParse(text.Trim(), null, out var date) ? answer with { Date = date } : null,
            AnswerKind.Number or AnswerKind.Scale => ReadNumber(question, text) is { } number ? answer with { Number = number } : null,
            AnswerKind.Choice => FindChoice(question, text) is { } choice ? answer with { Choices = [choice] } : null,
            AnswerKind.Choices => ReadAll(text, item => FindChoice(question, item)) is { } choices ? answer with { Choices = choices } : null,
            _ => ReadAll(text, FindSite) is { } sites ? answer with { Sites = sites } : null,
        };
    }

    private QuestionAnswer? ReadFacts(Question question, string text, QuestionAnswer answer, Answer? word)
    {
        if (word is not null)
        {
            return answer with { Answer = word };
        }

        // "Yes: asthma, hay fever" and the bare list mean the same.
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var list = colon > 0 && AnswerTexts.Find(text[..colon]) == Answer.Yes ? text[(colon + 1)..] : text;
        return ReadAll(list, item => FindConcept(question, item)) is { } facts ? answer with { Answer = Answer.Yes, Facts = facts } : null;
    }

    private HealthCode? FindConcept(Question question, string text)
    {
        var key = WordingKey.Of(text);
        var found = knowledge.Concepts
            .Where(concept => (question.Facts.Contains(concept.Code) || concept.Groups.Any(question.Groups.Contains)) && Words(concept.Name, concept.Wordings).Any(words => WordingKey.Of(words) == key))
            .Take(2)
            .ToArray();
        return found is [var only] ? only.Code : null;
    }

    private static decimal? ReadNumber(Question question, string text)
    {
        var (min, max) = QuestionOptions.BoundsOf(question);
        var whole = question.Kind == AnswerKind.Scale || question.Field == IntakeField.GestationWeeks;
        return decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && !(number < min) && !(number > max) && (!whole || number == decimal.Truncate(number)) ? number : null;
    }

    private static ChoiceCode? FindChoice(Question question, string text)
    {
        var key = WordingKey.Of(text);
        return question.Choices.FirstOrDefault(choice => choice.Code.Value == text.Trim() || Words(choice.Text, null).Any(words => WordingKey.Of(words) == key))?.Code;
    }

    private BodySite? FindSite(string text)
    {
        var key = WordingKey.Of(text);
        foreach (var (word, side) in Sides)
        {
            var rest = key.StartsWith(word + " ", StringComparison.Ordinal) ? key[(word.Length + 1)..]
                : key.EndsWith(" " + word, StringComparison.Ordinal) ? key[..^(word.Length + 1)]
                : null;
            if (rest is not null && FindPlace(rest) is { } sided)
            {
                return sided with { Side = side };
            }
        }

        return FindPlace(key);
    }

    private BodySite? FindPlace(string key)
    {
        var region = knowledge.Body.Regions.FirstOrDefault(region => IsNamed(region.Name, region.Wordings, key));
        var area = knowledge.Body.Areas.FirstOrDefault(area => IsNamed(area.Name, area.Wordings, key));
        return region is not null ? BodySite.FromRegion(region.Code) : area is not null ? BodySite.FromArea(area.Code) : null;
    }

    // A name's remark in parentheses is for the reader: people say the rest alone.
    private static bool IsNamed(LocalizedText name, LocalizedWordings? wordings, string key) =>
        Words(name, wordings).Any(words => WordingKey.Of(words) == key || (words.IndexOf(" (", StringComparison.Ordinal) is > 0 and var end && words.EndsWith(')') && WordingKey.Of(words[..end]) == key));

    internal static IEnumerable<string> Words(LocalizedText name, LocalizedWordings? wordings) =>
        new[] { name.En, name.Es, name.Fr }.OfType<string>().Concat(wordings is null ? [] : wordings.En.Concat(wordings.Es).Concat(wordings.Fr));

    private static List<T>? ReadAll<T>(string text, Func<string, T?> find)
        where T : class
    {
        var items = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = items.Select(find).OfType<T>().ToList();
        return items.Length > 0 && found.Count == items.Length ? [.. found.Distinct()] : null;
    }
}
