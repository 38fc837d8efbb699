using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>Whether the wording of an instrument's items may be shipped with software.</summary>
[JsonConverter(typeof(WordingRightJsonConverter))]
public enum WordingRight
{
    /// <summary>Public domain, permissive, or our own words.</summary>
    Yes = 1,

    /// <summary>Unclear: not before the holder has answered.</summary>
    AskFirst = 2,

    /// <summary>Only with a licence.</summary>
    No = 3,
}
