using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What sort of place the massage is given in.</summary>
[JsonConverter(typeof(PremisesKindJsonConverter))]
public enum PremisesKind
{
    /// <summary>A massage establishment, a spa or a clinic with several people.</summary>
    Establishment = 1,

    /// <summary>The place of a therapist who works alone.</summary>
    SolePractice = 2,

    /// <summary>The office of a licensed health professional other than a physician.</summary>
    HealthProfessionalOffice = 3,

    /// <summary>A sports, charity or other public event.</summary>
    PublicEvent = 4,

    /// <summary>Where the client lives, works or stays.</summary>
    ClientsPlace = 5,

    /// <summary>The office of a physician.</summary>
    PhysicianOffice = 6,
}
