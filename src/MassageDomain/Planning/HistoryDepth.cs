using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>How much of a client’s health is asked.</summary>
[JsonConverter(typeof(HistoryDepthJsonConverter))]
public enum HistoryDepth
{
    /// <summary>A short history, enough to find what speaks against the session.</summary>
    Brief = 1,

    /// <summary>The full medical history, general and specific.</summary>
    Full = 2,
}
