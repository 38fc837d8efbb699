using System.Text.Json;
using MassageDomain.Knowledge;
using MassageDomain.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>Reads and writes answers to a form: one object with a member for each answered question.</summary>
/// <remarks>
/// What a sheet holds besides is in members of its own, which a form need not have: <c>$filledInBy</c> is who answered, <c>$facts</c> are codes
/// of conditions that were named without a question, <c>$unread</c> are answers from elsewhere that were not understood.
/// </remarks>
public static class AnswerSheetJson
{
    /// <summary>Reads answers strictly: what the form does not ask, or does not take for an answer, is an issue, and nothing is passed over.</summary>
    /// <param name="utf8">The document, UTF-8, at most 1 MiB.</param>
    /// <param name="form">The form that was shown.</param>
    /// <param name="knowledge">The knowledge that names what a yes can mean; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>The answers, or everything that keeps them from being read.</returns>
    public static Validated<AnswerSheet> Read(ReadOnlyMemory<byte> utf8, QuestionForm form, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (utf8.Length > JsonDocumentReader.MaxBytes)
        {
            return new([new ValidationIssue(DocumentIssueCodes.TooLarge, FieldPath.Root)]);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonDocumentReader.MaxDepth });
            return Read(document.RootElement, form, knowledge ?? KnowledgeBase.Default, catalogue ?? IntakeCatalogue.Default);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Wrong JSON, or half a character. The exception's message repeats what was typed, so nothing of it goes on.
            return new([new ValidationIssue(DocumentIssueCodes.Malformed, FieldPath.Root)]);
        }
    }

    /// <summary>Writes answers.</summary>
    /// <param name="sheet">The answers.</param>
    /// <returns>The document, UTF-8, that <see cref="Read(ReadOnlyMemory{byte}, QuestionForm, KnowledgeBase?, IntakeCatalogue?)"/> reads back.</returns>
    public static byte[] Write(AnswerSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true }))
        {
            json.WriteStartObject();
            foreach (var answer in sheet.Answers)
            {
                json.WritePropertyName(answer.Question.Value);
                AnswerValueWriter.Write(json, answer);
            }

            AnswerSheetExtras.Write(json, sheet);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static Validated<AnswerSheet> Read(JsonElement root, QuestionForm form, KnowledgeBase knowledge, IntakeCatalogue catalogue)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new([new ValidationIssue(DocumentIssueCodes.WrongType, FieldPath.Root)]);
        }

        var issues = new List<ValidationIssue>();
        var answers = new List<QuestionAnswer>();
        var questions = form.Questions.DistinctBy(question => question.Code).ToDictionary(question => question.Code.Value, StringComparer.Ordinal);
        var extras = new AnswerSheet();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            var isExtra = AnswerSheetExtras.Names.Contains(member.Name);
            var question = isExtra ? null : questions.GetValueOrDefault(member.Name);
            if (question is null && !isExtra)
            {
                issues.Add(new(DocumentIssueCodes.UnknownMember, FieldPath.Root));
            }
            else if (!seen.Add(member.Name))
            {
                issues.Add(new(DocumentIssueCodes.Duplicate, FieldPath.Root.Member(member.Name)));
            }
            else if (question is null)
            {
                var read = AnswerSheetExtras.Read(member, extras);
                extras = read ?? extras;
                if (read is null)
                {
                    issues.Add(new(DocumentIssueCodes.WrongValue, FieldPath.Root.Member(member.Name)));
                }
            }
            else if (new AnswerValueReader(question, form.Place, knowledge, catalogue).Read(member.Value) is { } answer)
            {
                answers.Add(answer);
            }
            else
            {
                issues.Add(new(DocumentIssueCodes.WrongValue, FieldPath.Root.Member(member.Name)));
            }
        }

        return issues.Count > 0 ? new(issues) : new(extras with { Answers = answers });
    }
}
