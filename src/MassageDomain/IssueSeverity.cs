using System.Text.Json.Serialization;
using MassageDomain.Serialization;

namespace MassageDomain;

/// <summary>How much a <see cref="ValidationIssue"/> matters.</summary>
[JsonConverter(typeof(IssueSeverityJsonConverter))]
public enum IssueSeverity
{
    /// <summary>The data can be used; somebody should look at it.</summary>
    Warning = 1,

    /// <summary>The data must not be relied on until this is put right.</summary>
    Error = 2,
}
