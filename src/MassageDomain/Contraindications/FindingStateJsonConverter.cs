using MassageDomain.Serialization;

namespace MassageDomain.Contraindications;

/// <summary>The wire tokens of <see cref="FindingState"/>.</summary>
public sealed class FindingStateJsonConverter() : TokenJsonConverter<FindingState>(
    (FindingState.Applies, "applies"),
    (FindingState.Assumed, "assumed"),
    (FindingState.NotAssessed, "not-assessed"),
    (FindingState.Cleared, "cleared"));
