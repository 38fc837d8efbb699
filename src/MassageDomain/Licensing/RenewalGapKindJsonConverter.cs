using MassageDomain.Serialization;

namespace MassageDomain.Licensing;

/// <summary>The wire tokens of <see cref="RenewalGapKind"/>.</summary>
public sealed class RenewalGapKindJsonConverter() : TokenJsonConverter<RenewalGapKind>(
    (RenewalGapKind.CeHours, "ce-hours"),
    (RenewalGapKind.CeTopic, "ce-topic"),
    (RenewalGapKind.CeInPerson, "ce-in-person"),
    (RenewalGapKind.CeNotAssessable, "ce-not-assessable"),
    (RenewalGapKind.BackgroundCheck, "background-check"),
    (RenewalGapKind.TraffickingCourse, "trafficking-course"),
    (RenewalGapKind.Insurance, "insurance"),
    (RenewalGapKind.LawExam, "law-exam"),
    (RenewalGapKind.Reinstatement, "reinstatement"));
