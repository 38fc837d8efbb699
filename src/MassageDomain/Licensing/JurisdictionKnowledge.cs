using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>How much is known about a jurisdiction.</summary>
[JsonConverter(typeof(JurisdictionKnowledgeJsonConverter))]
public enum JurisdictionKnowledge
{
    /// <summary>Everything that a license check, an expiry warning and an hour count rest on.</summary>
    Known = 1,

    /// <summary>Some of it.</summary>
    PartlyKnown = 2,

    /// <summary>Whether and how massage is regulated is not known, or nothing beyond that is.</summary>
    Unknown = 3,
}
