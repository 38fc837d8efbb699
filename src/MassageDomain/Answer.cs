using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain;

/// <summary>What came of a question. There is no default: a question without an answer says so.</summary>
[JsonConverter(typeof(AnswerJsonConverter))]
public enum Answer
{
    /// <summary>Yes: it applies.</summary>
    Yes = 1,

    /// <summary>No: it was asked and does not apply.</summary>
    No = 2,

    /// <summary>The client was asked and does not know.</summary>
    Unknown = 3,

    /// <summary>The client was asked and would not say.</summary>
    Declined = 4,

    /// <summary>The question was not put.</summary>
    NotAsked = 5,
}
