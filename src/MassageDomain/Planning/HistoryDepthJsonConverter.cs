using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="HistoryDepth"/>.</summary>
public sealed class HistoryDepthJsonConverter() : TokenJsonConverter<HistoryDepth>(
    (HistoryDepth.Brief, "brief"),
    (HistoryDepth.Full, "full"));
