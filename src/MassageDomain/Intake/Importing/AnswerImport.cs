using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake.Importing;

/// <summary>Reads what form tools export: a list of labels and answers. Labels and answers are matched against the catalogue's own words, case, punctuation and accents aside, and never guessed.</summary>
/// <remarks>
/// What is not understood is kept as an unread answer, and screening does not pass over it until a person has read it. A capability
/// that understands free text would go between <see cref="AnswerText"/> and the unread answers.
/// </remarks>
public static class AnswerImport
{
    /// <summary>Reads a list.</summary>
    /// <param name="lines">The lines, in any order and language.</param>
    /// <param name="knowledge">The knowledge that names concepts and places; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>What was understood, what was not, and what contradicts. A question with two different answers counts as answered with unknown.</returns>
    public static ImportedAnswers Read(IReadOnlyList<AnswerLine> lines, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        catalogue ??= IntakeCatalogue.Default;
        var reader = new AnswerText(knowledge ?? KnowledgeBase.Default);
        var byLabel = (from question in catalogue.Questions from label in QuestionLabels.Of(question).Distinct(StringComparer.Ordinal) select (label, question))
            .ToDictionary(pair => pair.label, pair => pair.question, StringComparer.Ordinal);
        var read = lines.Select(line => Read(line, byLabel, reader)).ToArray();
        var contradicted = read
            .Where(entry => entry.Answer is not null)
            .GroupBy(entry => entry.Question!.Code)
            .Where(same => same.Select(entry => entry.Answer).Distinct().Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        bool IsContradicted((Question? Question, QuestionAnswer? Answer, LineOutcome Outcome) entry) => entry.Answer is not null && contradicted.Contains(entry.Question!.Code);

        // What is known of a question whose answer was not understood is that it was asked: its groups stay open.
        var open = read.Where(entry => entry.Outcome == LineOutcome.AnswerNotKnown || IsContradicted(entry)).Select(entry => entry.Question!).Distinct();
        return new()
        {
            Sheet = new()
            {
                FilledInBy = FilledInBy.Import,
                Answers =
                [
                    .. read.Where(entry => entry.Answer is not null && !IsContradicted(entry)).Select(entry => entry.Answer!).Distinct(),
                    .. open.Where(question => question.Kind == AnswerKind.Facts).Select(question => new QuestionAnswer { Question = question.Code, Kind = question.Kind, Answer = Answer.Unknown }),
                ],
                Unread =
                [
                    .. from pair in read.Zip(lines)
                       where pair.First.Outcome is LineOutcome.QuestionNotKnown or LineOutcome.AnswerNotKnown || IsContradicted(pair.First)
                       select new UnreadAnswer { Label = pair.Second.Label, Text = pair.Second.Text },
                ],
            },
            Lines = [.. read.Select((entry, i) => new ImportedLine
            {
                Line = i,
                Outcome = IsContradicted(entry) ? LineOutcome.Contradicted : entry.Outcome,
                Question = entry.Question?.Code,
            })],
        };
    }

    private static (Question? Question, QuestionAnswer? Answer, LineOutcome Outcome) Read(AnswerLine line, Dictionary<string, Question> byLabel, AnswerText reader)
    {
        var question = byLabel.GetValueOrDefault(WordingKey.Of(line.Label));
        if (string.IsNullOrWhiteSpace(line.Text))
        {
            return (question, null, LineOutcome.Empty);
        }

        return question is null ? (null, null, LineOutcome.QuestionNotKnown)
            : reader.Read(question, line.Text) is { } answer ? (question, answer, LineOutcome.Understood)
            : (question, null, LineOutcome.AnswerNotKnown);
    }
}
