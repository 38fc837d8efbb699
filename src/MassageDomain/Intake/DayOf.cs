using NodaTime;

namespace MassageDomain.Intake;

/// <summary>The day of a moment. At the two ends of the calendar, where a zone's clock would run over it, the nearest day that every zone has.</summary>
internal static class DayOf
{
    private static readonly Duration Margin = Duration.FromDays(2);
    private static readonly Instant First = Instant.MinValue + Margin;
    private static readonly Instant Last = Instant.MaxValue - Margin;

    public static LocalDate In(DateTimeZone zone, Instant moment) => Instant.Max(First, Instant.Min(Last, moment)).InZone(zone).Date;
}
