using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="WorkDemand"/>.</summary>
public sealed class WorkDemandJsonConverter() : TokenJsonConverter<WorkDemand>(
    (WorkDemand.Sitting, "sitting"),
    (WorkDemand.Standing, "standing"),
    (WorkDemand.Walking, "walking"),
    (WorkDemand.Lifting, "lifting"),
    (WorkDemand.RepetitiveHandWork, "repetitive-hand-work"),
    (WorkDemand.OverheadWork, "overhead-work"),
    (WorkDemand.Driving, "driving"),
    (WorkDemand.ScreenWork, "screen-work"),
    (WorkDemand.VibratingTools, "vibrating-tools"));
