using MassageDomain.Serialization;

namespace MassageDomain.Contraindications;

/// <summary>The wire tokens of <see cref="PlanChangeKind"/>.</summary>
public sealed class PlanChangeKindJsonConverter() : TokenJsonConverter<PlanChangeKind>(
    (PlanChangeKind.DropStep, "drop-step"),
    (PlanChangeKind.DropSites, "drop-sites"),
    (PlanChangeKind.LowerPressure, "lower-pressure"),
    (PlanChangeKind.SwapTechnique, "swap-technique"),
    (PlanChangeKind.ChangeProduct, "change-product"),
    (PlanChangeKind.Shorten, "shorten"),
    (PlanChangeKind.ChangePositions, "change-positions"));
