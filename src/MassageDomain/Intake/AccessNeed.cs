using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>What a client needs to come, to be understood and to be comfortable.</summary>
[JsonConverter(typeof(AccessNeedJsonConverter))]
public enum AccessNeed
{
    /// <summary>A way without steps.</summary>
    StepFreeAccess = 1,

    /// <summary>Room and help to move from a wheelchair.</summary>
    WheelchairTransfer = 2,

    /// <summary>A table that goes low.</summary>
    LowTable = 3,

    /// <summary>Support for hearing.</summary>
    HearingSupport = 4,

    /// <summary>Sign language.</summary>
    SignLanguage = 5,

    /// <summary>Large print.</summary>
    LargePrint = 6,

    /// <summary>Documents that a screen reader reads.</summary>
    ScreenReader = 7,

    /// <summary>A service animal comes along.</summary>
    ServiceAnimal = 8,

    /// <summary>A companion stays in the room.</summary>
    Companion = 9,

    /// <summary>A quiet room with little light and no scent.</summary>
    LowStimulus = 10,
}
