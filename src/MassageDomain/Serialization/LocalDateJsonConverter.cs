using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace MassageDomain.Serialization;

/// <summary>Reads and writes a date as <c>yyyy-MM-dd</c>, ISO calendar. It stands on every date property, so that an app need not configure anything.</summary>
/// <remarks>The package's own default factory looks converters up by reflection, which trimming cannot follow; its pattern converter does not.</remarks>
public sealed class LocalDateJsonConverter() : DelegatingConverterBase<LocalDate>(new NodaPatternConverter<LocalDate>(LocalDatePattern.Iso, IsIso))
{
    private static void IsIso(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("Only dates of the ISO calendar can be written.", nameof(date));
        }
    }
}
