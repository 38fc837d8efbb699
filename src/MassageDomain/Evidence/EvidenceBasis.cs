using System.Text.Json.Serialization;

namespace MassageDomain.Evidence;

/// <summary>What a statement in the knowledge base rests on.</summary>
[JsonConverter(typeof(EvidenceBasisJsonConverter))]
public enum EvidenceBasis
{
    /// <summary>The statement, with its numbers, was found in the cited sources.</summary>
    Sourced = 1,

    /// <summary>The statement was found in the cited sources; a number, a window or an adaptation in it is general knowledge.</summary>
    Mixed = 2,

    /// <summary>General professional knowledge: no source was read for it.</summary>
    GeneralKnowledge = 3,
}
