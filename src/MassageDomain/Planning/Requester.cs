using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>Who asks for a session.</summary>
[JsonConverter(typeof(RequesterJsonConverter))]
public enum Requester
{
    /// <summary>The client.</summary>
    Client = 1,

    /// <summary>A physician, by an order.</summary>
    Physician = 2,

    /// <summary>An insurer.</summary>
    Insurer = 3,

    /// <summary>A workers’ compensation carrier or an employer.</summary>
    WorkersCompensation = 4,

    /// <summary>An attorney.</summary>
    Attorney = 5,

    /// <summary>Another health professional.</summary>
    OtherProfessional = 6,

    /// <summary>Somebody who gives it as a present.</summary>
    Giver = 7,
}
