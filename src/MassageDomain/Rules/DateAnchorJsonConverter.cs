using MassageDomain.Serialization;

namespace MassageDomain.Rules;

/// <summary>The wire tokens of <see cref="DateAnchor"/>.</summary>
public sealed class DateAnchorJsonConverter() : TokenJsonConverter<DateAnchor>(
    (DateAnchor.Onset, "onset"),
    (DateAnchor.End, "end"),
    (DateAnchor.Change, "change"),
    (DateAnchor.Detail, "detail"));
