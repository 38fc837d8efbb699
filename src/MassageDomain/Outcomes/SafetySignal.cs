using System.Text.Json.Serialization;

namespace MassageDomain.Outcomes;

/// <summary>What an item about danger to the client's life says, whatever the score.</summary>
/// <remarks>Massage staff do not assess risk: the flag says that somebody must.</remarks>
[JsonConverter(typeof(SafetySignalJsonConverter))]
public enum SafetySignal
{
    /// <summary>The item was answered, and below the value that raises the flag.</summary>
    NotRaised = 1,

    /// <summary>The item was answered at or above the value that raises the flag: follow the local safety protocol or refer urgently.</summary>
    Raised = 2,

    /// <summary>The item is blank or its answer cannot be used: ask.</summary>
    NotKnown = 3,
}
