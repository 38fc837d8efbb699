using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Importing;

/// <summary>What came of one line that was imported.</summary>
[JsonConverter(typeof(LineOutcomeJsonConverter))]
public enum LineOutcome
{
    /// <summary>The question, or the condition that the label names, and the answer are known.</summary>
    Understood = 1,

    /// <summary>There was no answer.</summary>
    Empty = 2,

    /// <summary>No question has this label, and it names no condition.</summary>
    QuestionNotKnown = 3,

    /// <summary>The question is known, and the answer is none that it takes; a condition takes yes and no.</summary>
    AnswerNotKnown = 4,

    /// <summary>Another line answers the same question, or speaks of the same condition, otherwise.</summary>
    Contradicted = 5,
}
