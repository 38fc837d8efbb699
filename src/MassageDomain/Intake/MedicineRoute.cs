using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>How a medicine gets into the body.</summary>
[JsonConverter(typeof(MedicineRouteJsonConverter))]
public enum MedicineRoute
{
    /// <summary>Swallowed.</summary>
    ByMouth = 1,

    /// <summary>A cream, gel or ointment.</summary>
    OnSkin = 2,

    /// <summary>A patch on the skin.</summary>
    Patch = 3,

    /// <summary>An injection.</summary>
    Injection = 4,

    /// <summary>An infusion or a pump.</summary>
    InfusionOrPump = 5,

    /// <summary>Inhaled.</summary>
    Inhaled = 6,

    /// <summary>Another way.</summary>
    Other = 7,
}
