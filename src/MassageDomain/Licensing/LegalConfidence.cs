using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>How well a fact about a law is known.</summary>
/// <remarks>Of most pages only the beginning was read: a fact marked <see cref="LawRead"/> is what that part said.</remarks>
[JsonConverter(typeof(LegalConfidenceJsonConverter))]
public enum LegalConfidence
{
    /// <summary>The text of the statute, the regulation or the page of the board or agency was read, as far as it was visible.</summary>
    LawRead = 1,

    /// <summary>A secondary page was read: an association, a course vendor, an insurer, a law site or a copy of a table.</summary>
    SecondaryRead = 2,

    /// <summary>General professional knowledge: no page was read for it.</summary>
    GeneralKnowledge = 3,

    /// <summary>Not found, or the sources contradict each other. There is no value, and a check that needs one does not pass.</summary>
    Unknown = 4,
}
