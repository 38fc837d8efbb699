using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace MassageDomain.Serialization;

/// <summary>Reads and writes a moment as ISO 8601 in UTC, such as <c>2026-11-23T09:30:00Z</c>.</summary>
public sealed class InstantJsonConverter() : DelegatingConverterBase<Instant>(new NodaPatternConverter<Instant>(InstantPattern.ExtendedIso));
