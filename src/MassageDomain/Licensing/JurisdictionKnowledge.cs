using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>How much is known about a jurisdiction.</summary>
[JsonConverter(typeof(JurisdictionKnowledgeJsonConverter))]
public enum JurisdictionKnowledge
{
    /// <summary>
    /// What a plain license check, an expiry warning and an hour count rest on: titles, hours and examination to enter, the term, the rule for
    /// the last day, continuing education, and whether places need a credential. Other facts, such as who may supervise students, may be missing.
    /// </summary>
    Known = 1,

    /// <summary>Some of it.</summary>
    PartlyKnown = 2,

    /// <summary>Whether and how massage is regulated is not known, or nothing beyond that is.</summary>
    Unknown = 3,
}
