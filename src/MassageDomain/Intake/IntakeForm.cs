using System.Text.Json.Serialization;
using MassageDomain.Health;
using MassageDomain.Intake.Consents;
using MassageDomain.Privacy;
using MassageDomain.Serialization;
using NodaTime;

namespace MassageDomain.Intake;

/// <summary>An intake form as it was filled in.</summary>
/// <remarks>Only the key, the day and the health history are needed; everything else is as the practice asks. <see cref="IntakeHealth"/> makes of all of it what screening reads.</remarks>
public sealed record IntakeForm
{
    /// <summary>The practice's own number or key for the client. It must not be a name: it is the one thing about the client that may be logged.</summary>
    [DataClassification(DataClass.Key)]
    public required string ClientId { get; init; }

    /// <summary>The client's full name; null where it is kept elsewhere.</summary>
    [DataClassification(DataClass.Identity)]
    public string? FullName { get; init; }

    /// <summary>What the client wants to be called; null for the full name.</summary>
    [DataClassification(DataClass.Identity)]
    public string? PreferredName { get; init; }

    /// <summary>The client's pronouns; null where they were not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Pronouns { get; init; }

    /// <summary>The day on which it was filled in.</summary>
    [DataClassification(DataClass.Administrative)]
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate CompletedOn { get; init; }

    /// <summary>Who filled it in; null where that was not noted.</summary>
    [DataClassification(DataClass.Identity)]
    public FormFiller? FilledInBy { get; init; }

    /// <summary>Which questions were shown, in which version and language; null where that was not noted.</summary>
    [DataClassification(DataClass.Administrative)]
    public FormText? Text { get; init; }

    /// <summary>How to reach the client; null where it is kept elsewhere.</summary>
    [DataClassification(DataClass.Contact)]
    public ContactDetails? Contact { get; init; }

    /// <summary>Whom to call in an emergency; null where nobody is named.</summary>
    [DataClassification(DataClass.Contact)]
    public EmergencyContact? EmergencyContact { get; init; }

    /// <summary>The language in which to write to the client; null where that was not said.</summary>
    [DataClassification(DataClass.Administrative)]
    public Language? Language { get; init; }

    /// <summary>Whether somebody must interpret; null where that was not asked.</summary>
    [DataClassification(DataClass.Identity)]
    public Interpreter? Interpreter { get; init; }

    /// <summary>What the client needs to come and be understood; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public Accessibility? Accessibility { get; init; }

    /// <summary>The parent or guardian of a minor; null where nobody is named.</summary>
    [DataClassification(DataClass.Contact)]
    public Representative? Guardian { get; init; }

    /// <summary>Whether the client can decide; null where nothing made anybody ask.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Capacity? Capacity { get; init; }

    /// <summary>What the client's days ask of the body; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public Occupation? Occupation { get; init; }

    /// <summary>Who else looks after the client's health.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<Practitioner> Practitioners { get; init => field = ValueList.From(value); } = ValueList.From<Practitioner>(null);

    /// <summary>Why the client comes; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public VisitReason? Visit { get; init; }

    /// <summary>What the client wants help with; the first is the main one.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<Complaint> Complaints { get; init => field = ValueList.From(value); } = ValueList.From<Complaint>(null);

    /// <summary>Marks on the body chart.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<BodyMark> BodyMarks { get; init => field = ValueList.From(value); } = ValueList.From<BodyMark>(null);

    /// <summary>How the client wants the session; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public SessionPreferences? Preferences { get; init; }

    /// <summary>What the client knows of massage; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public PreviousMassage? PreviousMassage { get; init; }

    /// <summary>What is known of the client's health, as screening reads it.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required HealthHistory Health { get; init; }

    /// <summary>Medicines as written down.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<MedicationEntry> Medications { get; init => field = ValueList.From(value); } = ValueList.From<MedicationEntry>(null);

    /// <summary>Allergies as written down.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<AllergyEntry> Allergies { get; init => field = ValueList.From(value); } = ValueList.From<AllergyEntry>(null);

    /// <summary>Operations.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<PastEvent> Surgeries { get; init => field = ValueList.From(value); } = ValueList.From<PastEvent>(null);

    /// <summary>Injuries and accidents.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<PastEvent> Injuries { get; init => field = ValueList.From(value); } = ValueList.From<PastEvent>(null);

    /// <summary>More about a pregnancy or birth; null where that was not asked.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PregnancyDetails? Pregnancy { get; init; }

    /// <summary>Products in use on the skin.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<SkinProductEntry> SkinProducts { get; init => field = ValueList.From(value); } = ValueList.From<SkinProductEntry>(null);

    /// <summary>Cosmetic procedures.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<PastEvent> CosmeticProcedures { get; init => field = ValueList.From(value); } = ValueList.From<PastEvent>(null);

    /// <summary>Habits; null where they were not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public Lifestyle? Lifestyle { get; init; }

    /// <summary>Who is asked to pay besides the client.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<InsuranceClaim> Claims { get; init => field = ValueList.From(value); } = ValueList.From<InsuranceClaim>(null);

    /// <summary>Consents, newest and withdrawn ones alike.</summary>
    [DataClassification(DataClass.Health)]
    public IReadOnlyList<Consent> Consents { get; init => field = ValueList.From(value); } = ValueList.From<Consent>(null);

    /// <summary>What came of asking for things that the form does not hold.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public IReadOnlyList<FieldAnswer> FieldAnswers { get; init => field = ValueList.From(value); } = ValueList.From<FieldAnswer>(null);

    /// <summary>Answers from elsewhere that were not understood.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<UnreadAnswer> UnreadAnswers { get; init => field = ValueList.From(value); } = ValueList.From<UnreadAnswer>(null);

    /// <summary>Anything else that was written; nothing is read out of it.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Notes { get; init; }

    /// <summary>The type's name and the client's key.</summary>
    /// <returns>A text without anything about the person.</returns>
    public override string ToString() => $"{nameof(IntakeForm)} {ClientId}";
}
