using System.Text.Json.Serialization;

namespace MassageDomain.Planning;

/// <summary>Who pays for a session.</summary>
[JsonConverter(typeof(PayerKindJsonConverter))]
public enum PayerKind
{
    /// <summary>The client, out of pocket.</summary>
    Client = 1,

    /// <summary>Whoever bought a gift card or a package for the client.</summary>
    Gift = 2,

    /// <summary>A private health insurer.</summary>
    HealthInsurance = 3,

    /// <summary>A workers’ compensation carrier.</summary>
    WorkersCompensation = 4,

    /// <summary>An auto insurer, after an accident.</summary>
    AutoInsurance = 5,

    /// <summary>An attorney, out of a claim that is not settled yet.</summary>
    Attorney = 6,

    /// <summary>The client’s health savings or flexible spending account.</summary>
    HealthSavings = 7,

    /// <summary>The Department of Veterans Affairs, by its community care.</summary>
    VeteransAffairs = 8,

    /// <summary>Medicare.</summary>
    Medicare = 9,
}
