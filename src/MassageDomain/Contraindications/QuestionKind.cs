using System.Text.Json.Serialization;

namespace MassageDomain.Contraindications;

/// <summary>What sort of thing has to be asked or looked up.</summary>
[JsonConverter(typeof(QuestionKindJsonConverter))]
public enum QuestionKind
{
    /// <summary>The question for a group of facts was not answered, or too long ago.</summary>
    Group = 1,

    /// <summary>The question for a group was answered yes, and nothing was listed.</summary>
    WhichOfGroup = 2,

    /// <summary>Where a fact stands: there now, controlled, over.</summary>
    Status = 3,

    /// <summary>When a fact began or happened.</summary>
    OnsetDate = 4,

    /// <summary>When a fact ended.</summary>
    EndDate = 5,

    /// <summary>When a fact last changed.</summary>
    ChangeDate = 6,

    /// <summary>A follow-up question.</summary>
    Detail = 7,

    /// <summary>The date that belongs to a follow-up question.</summary>
    DetailDate = 8,

    /// <summary>Where on the body a fact is.</summary>
    Site = 9,

    /// <summary>A reading to take.</summary>
    Reading = 10,

    /// <summary>The week of a pregnancy.</summary>
    GestationWeek = 11,

    /// <summary>The date of birth.</summary>
    BirthDate = 12,

    /// <summary>A reported fact whose code the knowledge base does not know.</summary>
    UnrecognisedFact = 13,

    /// <summary>A planned technique whose code the knowledge base does not know.</summary>
    UnrecognisedTechnique = 14,

    /// <summary>A site, of the plan or of a fact, that is not on the body chart.</summary>
    UnrecognisedSite = 15,

    /// <summary>The plan names no technique: no step at all, or formats of session alone, which do not say what is done.</summary>
    EmptyPlan = 16,
}
