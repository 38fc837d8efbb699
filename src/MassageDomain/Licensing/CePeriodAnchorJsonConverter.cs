using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="CePeriodAnchor"/>.</summary>
public sealed class CePeriodAnchorJsonConverter() : TokenJsonConverter<CePeriodAnchor>(
    (CePeriodAnchor.Term, "term"),
    (CePeriodAnchor.CalendarYears, "calendar-years"),
    (CePeriodAnchor.Window, "window"));
