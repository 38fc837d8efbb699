using MassageDomain.Health;
using MassageDomain.Privacy;

namespace MassageDomain.Intake.Views;

/// <summary>What the therapist needs to work safely. How to reach the client, and who pays, is not in it.</summary>
public sealed record TherapistView
{
    /// <summary>The practice's own key for the client.</summary>
    [DataClassification(DataClass.Key)]
    public required string ClientId { get; init; }

    /// <summary>What to call the client; null where no name is on file.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Name { get; init; }

    /// <summary>The client's pronouns; null where they were not said.</summary>
    [DataClassification(DataClass.Identity)]
    public string? Pronouns { get; init; }

    /// <summary>Age in completed years; null where the date of birth is not known.</summary>
    [DataClassification(DataClass.Identity)]
    public int? Age { get; init; }

    /// <summary>Whom to call in an emergency; null where nobody is named.</summary>
    [DataClassification(DataClass.Contact)]
    public EmergencyContact? EmergencyContact { get; init; }

    /// <summary>Whether somebody interprets; null where that was not asked.</summary>
    [DataClassification(DataClass.Identity)]
    public Interpreter? Interpreter { get; init; }

    /// <summary>Whether the client can decide; null where nothing made anybody ask.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public Capacity? Capacity { get; init; }

    /// <summary>Why the client comes; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public VisitReason? Visit { get; init; }

    /// <summary>What the client wants help with.</summary>
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

    /// <summary>Everything that the form says of health, as screening reads it.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public required HealthHistory Health { get; init; }

    /// <summary>Medicines as written down.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<MedicationEntry> Medications { get; init => field = ValueList.From(value); } = ValueList.From<MedicationEntry>(null);

    /// <summary>Allergies as written down.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<AllergyEntry> Allergies { get; init => field = ValueList.From(value); } = ValueList.From<AllergyEntry>(null);

    /// <summary>Operations, injuries and cosmetic procedures.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<PastEvent> Events { get; init => field = ValueList.From(value); } = ValueList.From<PastEvent>(null);

    /// <summary>More about a pregnancy or birth; null where that was not asked.</summary>
    [DataClassification(DataClass.SensitiveHealth)]
    public PregnancyDetails? Pregnancy { get; init; }

    /// <summary>Products in use on the skin.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<SkinProductEntry> SkinProducts { get; init => field = ValueList.From(value); } = ValueList.From<SkinProductEntry>(null);

    /// <summary>What the client's days ask of the body; null where that was not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public Occupation? Occupation { get; init; }

    /// <summary>Habits; null where they were not asked.</summary>
    [DataClassification(DataClass.FreeText)]
    public Lifestyle? Lifestyle { get; init; }

    /// <summary>Answers that nobody has read yet.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<UnreadAnswer> UnreadAnswers { get; init => field = ValueList.From(value); } = ValueList.From<UnreadAnswer>(null);

    /// <summary>Anything else that was written.</summary>
    [DataClassification(DataClass.FreeText)]
    public string? Notes { get; init; }

    /// <summary>The type's name alone.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(TherapistView);
}
