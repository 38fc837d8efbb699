using MassageDomain.Health;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;

namespace MassageDomain.Intake.Importing;

/// <summary>Reads what form tools export: a list of labels and answers. Labels and answers are matched against the catalogue's own words, case, punctuation and accents aside, and never guessed.</summary>
/// <remarks>
/// A label is one of a question, or the name of a condition, medicine or the like that the form lists by itself: a yes to it is a fact, and a no says
/// nothing of whatever else its question group asks about. What is not understood is kept as an unread answer, and screening does not pass over it until a
/// person has read it. Neither does it pass over what was written at length about the visit, complaints, changes or anything else: that is put where it
/// belongs and is to be read as well. A question's code is a label too, and does not let anybody say no to all that the question asks. A capability that understands free text would go between <see cref="AnswerText"/> and the unread answers.
/// </remarks>
public static class AnswerImport
{
    /// <summary>Reads a list.</summary>
    /// <param name="lines">The lines, in any order and language.</param>
    /// <param name="knowledge">The knowledge that names concepts and places; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <param name="catalogue">The questions; null for <see cref="IntakeCatalogue.Default"/>.</param>
    /// <returns>What was understood, what was not, and what contradicts. A question with two different answers, or with one that was understood and one that was not, counts as answered with unknown.</returns>
    public static ImportedAnswers Read(IReadOnlyList<AnswerLine> lines, KnowledgeBase? knowledge = null, IntakeCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        catalogue ??= IntakeCatalogue.Default;
        knowledge ??= KnowledgeBase.Default;
        var reader = new AnswerText(knowledge);
        var byLabel = (from question in catalogue.Questions from label in QuestionLabels.Of(question).Distinct(StringComparer.Ordinal) select (label, question))
            .ToDictionary(pair => pair.label, pair => pair.question, StringComparer.Ordinal);
        var byCode = catalogue.Questions.Where(question => !byLabel.ContainsKey(QuestionLabels.CodeOf(question))).ToDictionary(QuestionLabels.CodeOf, StringComparer.Ordinal);
        var byName = ConceptsByName(knowledge);
        var read = lines.Select(line => Read(line, byLabel, byCode, byName, reader)).ToArray();
        var contradicted = read
            .Where(entry => entry.Outcome == LineOutcome.Understood)
            .GroupBy(entry => entry.Subject)
            .Where(same => same.Select(entry => (entry.Answer, entry.Present)).Distinct().Count() > 1)
            .Select(same => same.Key)
            .Concat(read.Where(entry => entry.Outcome == LineOutcome.AnswerNotKnown && entry.Question is not null).Select(entry => entry.Subject))
            .ToHashSet();
        read = [.. read.Select(entry => entry.Outcome == LineOutcome.Understood && contradicted.Contains(entry.Subject) ? entry with { Outcome = LineOutcome.Contradicted } : entry)];

        // What is known of a question whose answer was not understood is that it was asked: its groups stay open.
        var open = read.Where(entry => entry.Outcome is LineOutcome.AnswerNotKnown or LineOutcome.Contradicted).Select(entry => entry.Question).OfType<Question>().Distinct();
        var understood = read.Where(entry => entry.Outcome == LineOutcome.Understood).ToArray();
        return new()
        {
            Sheet = new()
            {
                FilledInBy = FilledInBy.Import,
                Answers =
                [
                    .. understood.Select(entry => entry.Answer).OfType<QuestionAnswer>().Distinct(),
                    .. open.Where(question => question.Kind == AnswerKind.Facts).Select(question => new QuestionAnswer { Question = question.Code, Kind = question.Kind, Answer = Answer.Unknown }),
                ],
                Facts = [.. understood.Where(entry => entry.Present).Select(entry => entry.Concept).OfType<HealthCode>().Distinct()],
                Unread =
                [
                    .. from pair in read.Zip(lines)
                       where pair.First.Outcome is LineOutcome.QuestionNotKnown or LineOutcome.AnswerNotKnown or LineOutcome.Contradicted || pair.First.IsForAPerson
                       select new UnreadAnswer { Label = pair.Second.Label, Text = pair.Second.Text },
                ],
            },
            Lines = [.. read.Select((entry, i) => new ImportedLine { Line = i, Outcome = entry.Outcome, Question = entry.Question?.Code, Concept = entry.Concept })],
        };
    }

    // A name that two concepts share names neither.
    private static Dictionary<string, HealthCode> ConceptsByName(KnowledgeBase knowledge) =>
        (from concept in knowledge.Concepts
         from name in AnswerText.Words(concept.Name, concept.Wordings).Select(WordingKey.Of).Append(WordingKey.Of(concept.Code.Value)).Distinct(StringComparer.Ordinal)
         group concept.Code by name into same
         where same.Count() == 1
         select same).ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);

    private static Entry Read(AnswerLine line, Dictionary<string, Question> byLabel, Dictionary<string, Question> byCode, Dictionary<string, HealthCode> byName, AnswerText reader)
    {
        var label = WordingKey.Of(line.Label);
        var question = byLabel.GetValueOrDefault(label);
        if (question is null && byCode.TryGetValue(label, out var coded))
        {
            // "Pregnancy: no" does not say no to a birth in the last three months. It may say it to the condition of that name.
            var isNo = coded.Groups.Count > 0 && AnswerTexts.Find(line.Text) == Answer.No;
            if (isNo && !byName.ContainsKey(label))
            {
                return new(coded, null, null, Present: false, LineOutcome.AnswerNotKnown);
            }

            question = isNo ? null : coded;
        }

        var concept = question is null ? byName.GetValueOrDefault(label) : null;
        var entry = new Entry(question, concept, null, Present: false, LineOutcome.QuestionNotKnown);
        if (string.IsNullOrWhiteSpace(line.Text))
        {
            return entry with { Outcome = LineOutcome.Empty };
        }

        if (concept is not null)
        {
            // Whoever does not know or does not say leaves it open, which is for a person to read.
            return AnswerTexts.IsUntouchedBox(line.Text) ? entry with { Outcome = LineOutcome.Understood }
                : AnswerTexts.Find(line.Text) is (Answer.Yes or Answer.No) and var given
                ? entry with { Present = given == Answer.Yes, Outcome = LineOutcome.Understood }
                : entry with { Outcome = LineOutcome.AnswerNotKnown };
        }

        return question is null ? entry
            : reader.Read(question, line.Text) is { } answer ? entry with { Answer = answer, Outcome = LineOutcome.Understood }
            : entry with { Outcome = LineOutcome.AnswerNotKnown };
    }

    private readonly record struct Entry(Question? Question, HealthCode? Concept, QuestionAnswer? Answer, bool Present, LineOutcome Outcome)
    {
        /// <summary>Whether it was written at length and nothing but its place in the form is understood. Lists of medicines and the like keep their own questions open.</summary>
        public bool IsForAPerson => Answer?.Text is not null
            && Question is { Kind: AnswerKind.LongText, Field: not (IntakeField.PostalAddress or IntakeField.Medications or IntakeField.Allergies or IntakeField.Surgeries or IntakeField.Injuries or IntakeField.SkinProducts or IntakeField.CosmeticProcedures) };

        public object? Subject => (object?)Question?.Code ?? Concept;
    }
}
