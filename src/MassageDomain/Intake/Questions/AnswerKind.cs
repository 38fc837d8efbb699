using System.Text.Json.Serialization;

namespace MassageDomain.Intake.Questions;

/// <summary>What a question takes for an answer, besides unknown, declined and not asked, which any question takes.</summary>
[JsonConverter(typeof(AnswerKindJsonConverter))]
public enum AnswerKind
{
    /// <summary>Yes or no.</summary>
    YesNo = 1,

    /// <summary>Yes or no, and with a yes what it is: concepts of the question's groups.</summary>
    Facts = 2,

    /// <summary>A line of text.</summary>
    Text = 3,

    /// <summary>Several lines of text.</summary>
    LongText = 4,

    /// <summary>A day.</summary>
    Date = 5,

    /// <summary>A day, a month or a year.</summary>
    PartialDate = 6,

    /// <summary>A number.</summary>
    Number = 7,

    /// <summary>A whole number from 0 to 10.</summary>
    Scale = 8,

    /// <summary>One of the offered choices.</summary>
    Choice = 9,

    /// <summary>Any of the offered choices.</summary>
    Choices = 10,

    /// <summary>Places on the body chart.</summary>
    Sites = 11,

    /// <summary>Yes or no to a statement; a yes alone is no signature.</summary>
    Consent = 12,
}
