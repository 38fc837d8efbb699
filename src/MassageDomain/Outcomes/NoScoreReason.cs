using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Why there is no score.</summary>
[JsonConverter(typeof(NoScoreReasonJsonConverter))]
public enum NoScoreReason
{
    /// <summary>None of the items that the score needs was answered.</summary>
    NothingAnswered = 1,

    /// <summary>More items are blank than the policy allows.</summary>
    TooFewAnswered = 2,

    /// <summary>An answer is not allowed, names an unknown item or names an item twice; <see cref="AnswerValidation"/> says which.</summary>
    InvalidAnswer = 3,

    /// <summary>Answers given by position were not as many as the items of the scale.</summary>
    WrongNumberOfAnswers = 4,

    /// <summary>The answers belong to another scale.</summary>
    OtherScale = 5,

    /// <summary>The answers belong to another version of the scale.</summary>
    OtherVersion = 6,

    /// <summary>The scale has no such variant.</summary>
    UnknownVariant = 7,

    /// <summary>The scale has no such score.</summary>
    UnknownScore = 8,

    /// <summary>The data has no table to score this with.</summary>
    NoValueSet = 9,

    /// <summary>The answers are allowed one by one but cannot be put together, such as no time in bed.</summary>
    NotComputable = 10,

    /// <summary>No shipped scale has the name that the answers give.</summary>
    UnknownScale = 11,
}
