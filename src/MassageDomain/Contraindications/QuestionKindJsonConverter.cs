using MassageDomain.Serialization;

namespace MassageDomain.Contraindications;

/// <summary>The wire tokens of <see cref="QuestionKind"/>.</summary>
public sealed class QuestionKindJsonConverter() : TokenJsonConverter<QuestionKind>(
    (QuestionKind.Group, "group"),
    (QuestionKind.WhichOfGroup, "which-of-group"),
    (QuestionKind.Status, "status"),
    (QuestionKind.OnsetDate, "onset-date"),
    (QuestionKind.EndDate, "end-date"),
    (QuestionKind.ChangeDate, "change-date"),
    (QuestionKind.Detail, "detail"),
    (QuestionKind.DetailDate, "detail-date"),
    (QuestionKind.Site, "site"),
    (QuestionKind.Reading, "reading"),
    (QuestionKind.GestationWeek, "gestation-week"),
    (QuestionKind.BirthDate, "birth-date"),
    (QuestionKind.UnrecognisedFact, "unrecognised-fact"),
    (QuestionKind.UnrecognisedTechnique, "unrecognised-technique"),
    (QuestionKind.UnrecognisedSite, "unrecognised-site"),
    (QuestionKind.EmptyPlan, "empty-plan"));
