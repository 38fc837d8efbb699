using System.Text.Json.Serialization;

namespace MassageDomain.Records;

/// <summary>What came of screening a record's inputs again.</summary>
[JsonConverter(typeof(ReproofJsonConverter))]
public enum Reproof
{
    /// <summary>The same knowledge gives the recorded result.</summary>
    Proved = 1,

    /// <summary>Other knowledge gives the same result.</summary>
    SameByOtherKnowledge = 2,

    /// <summary>Other knowledge gives another result: that says nothing of the record. Screen with its own edition.</summary>
    OtherKnowledge = 3,

    /// <summary>The same knowledge gives another result: the record was altered after it was made, or another version of this library made it.</summary>
    Altered = 4,
}
