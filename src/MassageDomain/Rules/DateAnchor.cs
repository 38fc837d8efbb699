using System.Text.Json.Serialization;

namespace MassageDomain.Rules;

/// <summary>From which date of a fact a window is counted.</summary>
[JsonConverter(typeof(DateAnchorJsonConverter))]
public enum DateAnchor
{
    /// <summary>When it began, happened, was done, placed or started.</summary>
    Onset = 1,

    /// <summary>When it ended, was removed or stopped.</summary>
    End = 2,

    /// <summary>When it last changed, such as a dose.</summary>
    Change = 3,

    /// <summary>The date given with the answer to a follow-up question.</summary>
    Detail = 4,
}
