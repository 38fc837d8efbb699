using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>Who filled in a form.</summary>
[JsonConverter(typeof(FilledInByJsonConverter))]
public enum FilledInBy
{
    /// <summary>The client.</summary>
    Client = 1,

    /// <summary>A parent, guardian or another person who decides for the client.</summary>
    Representative = 2,

    /// <summary>Somebody who wrote down what the client said.</summary>
    Helper = 3,

    /// <summary>The practice, in an interview.</summary>
    Staff = 4,

    /// <summary>It was read from another system.</summary>
    Import = 5,
}
