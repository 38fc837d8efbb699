using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Importing;

/// <summary>What came of one line that was imported.</summary>
[JsonConverter(typeof(LineOutcomeJsonConverter))]
public enum LineOutcome
{
    /// <summary>The question and the answer are known.</summary>
    Understood = 1,

    /// <summary>There was no answer.</summary>
    Empty = 2,

    /// <summary>No question has this label.</summary>
    QuestionNotKnown = 3,

    /// <summary>The question is known, and the answer is none that it takes.</summary>
    AnswerNotKnown = 4,

    /// <summary>Another line answers the same question otherwise.</summary>
    Contradicted = 5,
}
