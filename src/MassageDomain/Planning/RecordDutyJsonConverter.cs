using MassageDomain.Serialization;

namespace MassageDomain.Planning;

/// <summary>The wire tokens of <see cref="RecordDuty"/>.</summary>
public sealed class RecordDutyJsonConverter() : TokenJsonConverter<RecordDuty>(
    (RecordDuty.VisitNote, "visit-note"),
    (RecordDuty.ProgressNote, "progress-note"));
