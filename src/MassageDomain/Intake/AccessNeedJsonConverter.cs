using MassageDomain.Serialization;

namespace MassageDomain.Intake;

/// <summary>The wire tokens of <see cref="AccessNeed"/>.</summary>
public sealed class AccessNeedJsonConverter() : TokenJsonConverter<AccessNeed>(
    (AccessNeed.StepFreeAccess, "step-free-access"),
    (AccessNeed.WheelchairTransfer, "wheelchair-transfer"),
    (AccessNeed.LowTable, "low-table"),
    (AccessNeed.HearingSupport, "hearing-support"),
    (AccessNeed.SignLanguage, "sign-language"),
    (AccessNeed.LargePrint, "large-print"),
    (AccessNeed.ScreenReader, "screen-reader"),
    (AccessNeed.ServiceAnimal, "service-animal"),
    (AccessNeed.Companion, "companion"),
    (AccessNeed.LowStimulus, "low-stimulus"));
