using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>What a job or a day asks of the body.</summary>
[JsonConverter(typeof(WorkDemandJsonConverter))]
public enum WorkDemand
{
    /// <summary>Long sitting.</summary>
    Sitting = 1,

    /// <summary>Long standing.</summary>
    Standing = 2,

    /// <summary>Much walking.</summary>
    Walking = 3,

    /// <summary>Lifting and carrying.</summary>
    Lifting = 4,

    /// <summary>The same movements of the hands again and again.</summary>
    RepetitiveHandWork = 5,

    /// <summary>Work above the shoulders.</summary>
    OverheadWork = 6,

    /// <summary>Long driving.</summary>
    Driving = 7,

    /// <summary>Work at a screen.</summary>
    ScreenWork = 8,

    /// <summary>Tools that vibrate.</summary>
    VibratingTools = 9,
}
