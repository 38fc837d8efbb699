using System.Text.Json;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Serialization;
using NodaTime.Text;

namespace MassageDomain.Intake.Questions;

/// <summary>Reads a JSON value as the answer to one question: what the question does not take is no answer.</summary>
internal sealed class AnswerValueReader(Question question, JurisdictionCode? place, KnowledgeBase knowledge, IntakeCatalogue catalogue)
{
    private static readonly AnswerJsonConverter Tokens = new();

    /// <summary>The answer; null where the value is none.</summary>
    public QuestionAnswer? Read(JsonElement value) => question.Kind switch
    {
        AnswerKind.YesNo or AnswerKind.Consent => FindAnswer(value) is { } answer ? New() with { Answer = answer } : null,
        AnswerKind.Facts => ReadFacts(value),
        _ => value.ValueKind == JsonValueKind.Object ? ReadNoAnswer(value) : ReadValue(value),
    };

    private QuestionAnswer New() => new() { Question = question.Code, Kind = question.Kind };

    private QuestionAnswer? ReadValue(JsonElement value)
    {
        switch (question.Kind)
        {
            case AnswerKind.Text or AnswerKind.LongText:
                return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? New() with { Text = text } : null;
            case AnswerKind.Date:
                return value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!).TryGetValue(default, out var day) && day.Year is >= 1800 and <= 2200
                    ? New() with { Date = PartialDate.FromDate(day) }
                    : null;
            case AnswerKind.PartialDate:
                return value.ValueKind == JsonValueKind.String && PartialDate.TryParse(value.GetString(), null, out var date) ? New() with { Date = date } : null;
            case AnswerKind.Number or AnswerKind.Scale:
                return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && IsInRange(number) ? New() with { Number = number } : null;
            case AnswerKind.Choice:
                return value.ValueKind == JsonValueKind.String && FindChoice(value.GetString()!) is { } choice ? New() with { Choices = [choice] } : null;
            case AnswerKind.Choices:
                return ReadList(value, item => item.ValueKind == JsonValueKind.String ? FindChoice(item.GetString()!) : null) is { } choices ? New() with { Choices = choices } : null;
            case AnswerKind.Sites:
                return ReadList(value, FindSite) is { } sites ? New() with { Sites = sites } : null;
            default:
                return null;
        }
    }

    private QuestionAnswer? ReadFacts(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !HasOnly(value, "answer", "which") || !value.TryGetProperty("answer", out var word) || FindAnswer(word) is not { } answer)
        {
            return null;
        }

        if (!value.TryGetProperty("which", out var which))
        {
            return New() with { Answer = answer };
        }

        var options = QuestionOptions.Of(question, place, knowledge, catalogue).Select(concept => concept.Code).ToHashSet();
        var facts = ReadList(which, item => item.ValueKind == JsonValueKind.String && HealthCode.TryFrom(item.GetString(), out var code) && options.Contains(code) ? code : null);
        return facts is null ? null : New() with { Answer = answer, Facts = facts };
    }

    private QuestionAnswer? ReadNoAnswer(JsonElement value) =>
        HasOnly(value, "answer") && value.TryGetProperty("answer", out var word) && FindAnswer(word) is { } answer and not Answer.Yes ? New() with { Answer = answer } : null;

    private bool IsInRange(decimal number)
    {
        var (min, max) = QuestionOptions.BoundsOf(question);
        var whole = question.Kind == AnswerKind.Scale || question.Field == IntakeField.GestationWeeks;
        return !(number < min) && !(number > max) && (!whole || number == decimal.Truncate(number));
    }

    private ChoiceCode? FindChoice(string text) => question.Choices.FirstOrDefault(choice => choice.Code.Value == text)?.Code;

    private BodySite? FindSite(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !HasOnly(value, "region", "area", "side"))
        {
            return null;
        }

        var side = default(Laterality?);
        if (value.TryGetProperty("side", out var word))
        {
            side = new LateralityJsonConverter().Tokens.Where(pair => word.ValueKind == JsonValueKind.String && word.ValueEquals(pair.Token)).Select(pair => (Laterality?)pair.Value).FirstOrDefault();
            if (side is null)
            {
                return null;
            }
        }

        var region = value.TryGetProperty("region", out var r) && r.ValueKind == JsonValueKind.String && RegionCode.TryFrom(r.GetString(), out var regionCode) && knowledge.Body.Regions.Contains(regionCode) ? regionCode : null;
        var area = value.TryGetProperty("area", out var a) && a.ValueKind == JsonValueKind.String && AreaCode.TryFrom(a.GetString(), out var areaCode) && knowledge.Body.Areas.Contains(areaCode) ? areaCode : null;
        var asked = (value.TryGetProperty("region", out _) ? 1 : 0) + (value.TryGetProperty("area", out _) ? 1 : 0);
        var found = (region is null ? 0 : 1) + (area is null ? 0 : 1);
        return asked == 1 && found == 1 ? new() { Region = region, Area = area, Side = side } : null;
    }

    private static Answer? FindAnswer(JsonElement value) => value.ValueKind != JsonValueKind.String
        ? null
        : Tokens.Tokens.Where(pair => value.ValueEquals(pair.Token)).Select(pair => (Answer?)pair.Value).FirstOrDefault();

    private static List<T>? ReadList<T>(JsonElement value, Func<JsonElement, T?> find)
        where T : class
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0)
        {
            return null;
        }

        var found = value.EnumerateArray().Select(find).OfType<T>().Distinct().ToList();
        return found.Count == value.GetArrayLength() ? found : null;
    }

    private static bool HasOnly(JsonElement value, params string[] members)
    {
        var names = value.EnumerateObject().Select(member => member.Name).ToArray();
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length && names.All(members.Contains);
    }
}
