using System.Text.Json.Serialization;

namespace MassageDomain.Evidence;

/// <summary>How far a source can be trusted, by who stands behind it.</summary>
[JsonConverter(typeof(SourceTrustJsonConverter))]
public enum SourceTrust
{
    /// <summary>Peer-reviewed work, a consensus statement, a regulator or an agency.</summary>
    A = 1,

    /// <summary>A textbook author, a professional association or a hospital handout.</summary>
    B = 2,

    /// <summary>A page of a clinic, school, vendor or practitioner.</summary>
    C = 3,

    /// <summary>A forum, flash cards or an anonymous page; used only to fill a gap or to show disagreement.</summary>
    D = 4,
}
