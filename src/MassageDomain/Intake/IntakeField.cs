using System.Text.Json.Serialization;

namespace MassageDomain.Intake;

/// <summary>Something that an intake form can hold, as questions and completeness speak of it.</summary>
/// <remarks><see cref="IntakeFields"/> says where each stands in the form and whether it is filled.</remarks>
[JsonConverter(typeof(IntakeFieldJsonConverter))]
public enum IntakeField
{
    /// <summary>The full name.</summary>
    FullName = 1,

    /// <summary>What the client wants to be called.</summary>
    PreferredName = 2,

    /// <summary>Pronouns.</summary>
    Pronouns = 3,

    /// <summary>The date of birth.</summary>
    BirthDate = 4,

    /// <summary>A phone number.</summary>
    Phone = 5,

    /// <summary>An e-mail address.</summary>
    Email = 6,

    /// <summary>A postal address.</summary>
    PostalAddress = 7,

    /// <summary>How to reach the client.</summary>
    PreferredChannel = 8,

    /// <summary>Whom to call in an emergency.</summary>
    EmergencyContactName = 9,

    /// <summary>What that person is to the client.</summary>
    EmergencyContactRelation = 10,

    /// <summary>That person's phone number.</summary>
    EmergencyContactPhone = 11,

    /// <summary>The occupation.</summary>
    Occupation = 12,

    /// <summary>What the day asks of the body.</summary>
    WorkDemands = 13,

    /// <summary>Sports and activities.</summary>
    Activities = 14,

    /// <summary>Who else looks after the client's health.</summary>
    PractitionerName = 15,

    /// <summary>How to reach them.</summary>
    PractitionerPhone = 16,

    /// <summary>Whether the practice may speak to them.</summary>
    MayContactPractitioner = 17,

    /// <summary>Who asked for the massage.</summary>
    RequestedBy = 18,

    /// <summary>The reason for the visit.</summary>
    Reason = 19,

    /// <summary>What the client hopes for.</summary>
    Goals = 20,

    /// <summary>The main complaint in words.</summary>
    Complaint = 21,

    /// <summary>Where it is.</summary>
    ComplaintSites = 22,

    /// <summary>Pain now, 0 to 10.</summary>
    PainNow = 23,

    /// <summary>When it began.</summary>
    Onset = 24,

    /// <summary>How it began.</summary>
    Cause = 25,

    /// <summary>What eases it.</summary>
    Better = 26,

    /// <summary>What makes it worse.</summary>
    Worse = 27,

    /// <summary>How it changes over 24 hours.</summary>
    DailyPattern = 28,

    /// <summary>What it keeps the client from doing.</summary>
    Function = 29,

    /// <summary>What was tried.</summary>
    PreviousTreatment = 30,

    /// <summary>Where to work.</summary>
    FocusSites = 31,

    /// <summary>Where not to work.</summary>
    AvoidSites = 32,

    /// <summary>Areas opted out of.</summary>
    SensitiveAreas = 33,

    /// <summary>The pressure that the client likes.</summary>
    Pressure = 34,

    /// <summary>How soon touch becomes pain.</summary>
    PainThreshold = 35,

    /// <summary>Positions that hurt.</summary>
    PositionsThatHurt = 36,

    /// <summary>Whom the client would rather be treated by.</summary>
    TherapistPreference = 37,

    /// <summary>Whether somebody else should be in the room.</summary>
    Chaperone = 38,

    /// <summary>Whether to leave scent out.</summary>
    ScentFree = 39,

    /// <summary>A word that stops the session.</summary>
    StopWord = 40,

    /// <summary>Whether there were massages before.</summary>
    HadMassageBefore = 41,

    /// <summary>When the last one was.</summary>
    LastMassage = 42,

    /// <summary>How the client reacted.</summary>
    Reactions = 43,

    /// <summary>Medicines.</summary>
    Medications = 44,

    /// <summary>Allergies.</summary>
    Allergies = 45,

    /// <summary>Operations.</summary>
    Surgeries = 46,

    /// <summary>Injuries and accidents.</summary>
    Injuries = 47,

    /// <summary>Pregnancy.</summary>
    Pregnancy = 48,

    /// <summary>Completed weeks of pregnancy.</summary>
    GestationWeeks = 49,

    /// <summary>The expected date of birth.</summary>
    DueDate = 50,

    /// <summary>Who looks after the pregnancy.</summary>
    PregnancyCareProvider = 51,

    /// <summary>Whether the client breast-feeds.</summary>
    Breastfeeding = 52,

    /// <summary>When the client last gave birth.</summary>
    LastBirth = 53,

    /// <summary>Skin products in use.</summary>
    SkinProducts = 54,

    /// <summary>Cosmetic procedures.</summary>
    CosmeticProcedures = 55,

    /// <summary>Hours of sleep.</summary>
    SleepHours = 56,

    /// <summary>Exercise.</summary>
    Exercise = 57,

    /// <summary>Tobacco.</summary>
    Tobacco = 58,

    /// <summary>Alcohol.</summary>
    Alcohol = 59,

    /// <summary>Stress, 0 to 10.</summary>
    Stress = 60,

    /// <summary>Measured values.</summary>
    Readings = 61,

    /// <summary>The language of the form.</summary>
    Language = 62,

    /// <summary>Whether an interpreter is needed.</summary>
    Interpreter = 63,

    /// <summary>The language that the client speaks.</summary>
    InterpreterLanguage = 64,

    /// <summary>What the client needs to come and be understood.</summary>
    Accessibility = 65,

    /// <summary>Who pays.</summary>
    Insurer = 66,

    /// <summary>The number of the claim or policy.</summary>
    ClaimNumber = 67,

    /// <summary>Who decides for the client.</summary>
    GuardianName = 68,

    /// <summary>What that person is to the client.</summary>
    GuardianRelation = 69,

    /// <summary>How to reach them.</summary>
    GuardianPhone = 70,

    /// <summary>Whether they will be present.</summary>
    GuardianPresent = 71,

    /// <summary>Whether the client can explain the treatment back.</summary>
    CanExplainBack = 72,

    /// <summary>Consents.</summary>
    Consents = 73,

    /// <summary>Anything else.</summary>
    Notes = 74,
}
