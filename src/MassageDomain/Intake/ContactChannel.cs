using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>How a client may be reached.</summary>
[JsonConverter(typeof(ContactChannelJsonConverter))]
public enum ContactChannel
{
    /// <summary>By a call.</summary>
    Phone = 1,

    /// <summary>By a text message.</summary>
    TextMessage = 2,

    /// <summary>By e-mail.</summary>
    Email = 3,

    /// <summary>By letter.</summary>
    Post = 4,
}
