using MassageDomain.Health;

namespace MassageDomain.Intake;

/// <summary>Where each field stands in an intake form, and whether it is filled.</summary>
public static class IntakeFields
{
    /// <summary>Where a field stands.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The JSON pointer; that of the first entry where the field is in a list.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="field"/> is none of the enum's members.</exception>
    public static FieldPath PathOf(IntakeField field) => PointerOf(field).Split('.').Aggregate(
        FieldPath.Root,
        (path, name) => name == "0" ? path.Item(0) : path.Member(name));

    /// <summary>Whether the form holds something for a field, or says that there is nothing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="field">The field.</param>
    /// <returns>True where it is filled or was answered with none; false where it is empty, declined, unknown or was not asked for. Nobody is without a name or a date of birth, and who speaks for a minor cannot be answered with none.</returns>
    public static bool IsFilled(IntakeForm form, IntakeField field)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Holds(form, field) || (AnswerTo(form, field) == Answer.No && CanBeNone(field));
    }

    /// <summary>What came of asking for a field that is empty.</summary>
    /// <param name="form">The form.</param>
    /// <param name="field">The field.</param>
    /// <returns>The answer that is on file; <see cref="Answer.NotAsked"/> where there is none. Of several, the one that says least.</returns>
    public static Answer AnswerTo(IntakeForm form, IntakeField field)
    {
        ArgumentNullException.ThrowIfNull(form);
        var answers = form.FieldAnswers.Where(answer => answer.Field == field).Select(answer => answer.Answer).ToArray();
        return answers.Length == 0 ? Answer.NotAsked : answers.Max();
    }

    private static bool CanBeNone(IntakeField field) => field is not (IntakeField.FullName or IntakeField.BirthDate or IntakeField.GuardianName or IntakeField.GuardianRelation
        or IntakeField.GuardianPhone or IntakeField.GuardianPresent or IntakeField.CanExplainBack or IntakeField.Consents);

    /// <summary>Whether the form itself holds something for a field.</summary>
    internal static bool Holds(IntakeForm form, IntakeField field) => field switch
    {
        IntakeField.FullName => IsText(form.FullName),
        IntakeField.PreferredName => IsText(form.PreferredName),
        IntakeField.Pronouns => IsText(form.Pronouns),
        IntakeField.BirthDate => form.Health.BirthDate is not null,
        IntakeField.Phone => IsText(form.Contact?.Phone),
        IntakeField.Email => IsText(form.Contact?.Email),
        IntakeField.PostalAddress => form.Contact?.Address is not null,
        IntakeField.PreferredChannel => form.Contact?.PreferredChannel is not null,
        IntakeField.EmergencyContactName => IsText(form.EmergencyContact?.Name),
        IntakeField.EmergencyContactRelation => form.EmergencyContact?.Relation is not null,
        IntakeField.EmergencyContactPhone => IsText(form.EmergencyContact?.Phone),
        IntakeField.Occupation => IsText(form.Occupation?.Title),
        IntakeField.WorkDemands => form.Occupation?.Demands.Count > 0,
        IntakeField.Activities => IsText(form.Occupation?.Activities),
        IntakeField.PractitionerName => form.Practitioners.Any(practitioner => IsText(practitioner.Name)),
        IntakeField.PractitionerPhone => form.Practitioners.Any(practitioner => IsText(practitioner.Phone)),
        IntakeField.MayContactPractitioner => form.Practitioners.Any(practitioner => IsAnswer(practitioner.MayContact)),
        IntakeField.Language => form.Language is not null,
        IntakeField.Interpreter => IsAnswer(form.Interpreter?.Needed),
        IntakeField.InterpreterLanguage => IsText(form.Interpreter?.SpokenLanguage),
        IntakeField.Accessibility => form.Accessibility is not null,
        IntakeField.Insurer => form.Claims.Any(claim => IsText(claim.Payer)),
        IntakeField.ClaimNumber => form.Claims.Any(claim => IsText(claim.ClaimNumber) || IsText(claim.MemberId)),
        IntakeField.GuardianName => IsText(form.Guardian?.Name),
        IntakeField.GuardianRelation => form.Guardian?.Relation is not null,
        IntakeField.GuardianPhone => IsText(form.Guardian?.Phone),
        IntakeField.GuardianPresent => IsAnswer(form.Guardian?.WillBePresent),
        IntakeField.CanExplainBack => IsAnswer(form.Capacity?.CanExplainBack),
        IntakeField.Consents => form.Consents.Count > 0,
        IntakeField.Notes => IsText(form.Notes),
        _ => HoldsOfVisit(form, field),
    };

    private static bool HoldsOfVisit(IntakeForm form, IntakeField field) => field switch
    {
        IntakeField.RequestedBy => form.Visit?.RequestedBy is not null,
        IntakeField.Reason => IsText(form.Visit?.Reason),
        IntakeField.Goals => form.Visit?.Goals.Count > 0,
        IntakeField.Complaint => form.Complaints.Any(complaint => IsText(complaint.Description)),
        IntakeField.ComplaintSites => form.Complaints.Any(complaint => complaint.Sites.Count > 0) || form.BodyMarks.Count > 0,
        IntakeField.PainNow => form.Complaints.Any(complaint => complaint.PainNow is not null) || form.Health.Readings.Any(reading => reading.Kind == ReadingKind.PainIntensity),
        IntakeField.Onset => form.Complaints.Any(complaint => complaint.Onset is not null),
        IntakeField.Cause => form.Complaints.Any(complaint => IsText(complaint.Cause)),
        IntakeField.Better => form.Complaints.Any(complaint => IsText(complaint.Better)),
        IntakeField.Worse => form.Complaints.Any(complaint => IsText(complaint.Worse)),
        IntakeField.DailyPattern => form.Complaints.Any(complaint => IsText(complaint.DailyPattern)),
        IntakeField.Function => form.Complaints.Any(complaint => IsText(complaint.Function)),
        IntakeField.PreviousTreatment => form.Complaints.Any(complaint => IsText(complaint.PreviousTreatment)),
        IntakeField.FocusSites => form.Preferences?.Focus.Count > 0,
        IntakeField.AvoidSites => form.Preferences?.Avoid.Count > 0,
        IntakeField.SensitiveAreas => form.Preferences?.SensitiveAreas.Any(choice => IsAnswer(choice.MayBeWorked)) == true,
        IntakeField.Pressure => form.Preferences?.Pressure is not null,
        IntakeField.PainThreshold => form.Preferences?.PainThreshold is not null,
        IntakeField.PositionsThatHurt => form.Preferences?.PositionsThatHurt.Count > 0,
        IntakeField.TherapistPreference => IsText(form.Preferences?.TherapistPreference),
        IntakeField.Chaperone => IsAnswer(form.Preferences?.Chaperone),
        IntakeField.ScentFree => IsAnswer(form.Preferences?.ScentFree),
        IntakeField.StopWord => IsText(form.Preferences?.StopWord),
        IntakeField.HadMassageBefore => IsAnswer(form.PreviousMassage?.Had),
        IntakeField.LastMassage => form.PreviousMassage?.LastOn is not null,
        IntakeField.Reactions => form.PreviousMassage?.Reactions.Count > 0,
        _ => HoldsOfHealth(form, field),
    };

    private static bool HoldsOfHealth(IntakeForm form, IntakeField field) => field switch
    {
        IntakeField.Medications => form.Medications.Count > 0,
        IntakeField.Allergies => form.Allergies.Count > 0,
        IntakeField.Surgeries => form.Surgeries.Count > 0,
        IntakeField.Injuries => form.Injuries.Count > 0,
        IntakeField.Pregnancy => IsAnswer(form.Pregnancy?.Pregnant),
        IntakeField.GestationWeeks => form.Health.Gestation?.CompletedWeeks is not null,
        IntakeField.DueDate => form.Health.Gestation?.DueDate is not null,
        IntakeField.PregnancyCareProvider => IsText(form.Pregnancy?.CareProvider),
        IntakeField.Breastfeeding => IsAnswer(form.Pregnancy?.Breastfeeding),
        IntakeField.LastBirth => form.Pregnancy?.LastBirthOn is not null,
        IntakeField.SkinProducts => form.SkinProducts.Count > 0,
        IntakeField.CosmeticProcedures => form.CosmeticProcedures.Count > 0,
        IntakeField.SleepHours => form.Lifestyle?.SleepHours is not null,
        IntakeField.Exercise => IsText(form.Lifestyle?.Exercise),
        IntakeField.Tobacco => IsAnswer(form.Lifestyle?.Tobacco),
        IntakeField.Alcohol => IsAnswer(form.Lifestyle?.Alcohol),
        IntakeField.Stress => form.Lifestyle?.Stress is not null,
        IntakeField.Readings => form.Health.Readings.Count > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static string PointerOf(IntakeField field) => field switch
    {
        IntakeField.FullName => "fullName",
        IntakeField.PreferredName => "preferredName",
        IntakeField.Pronouns => "pronouns",
        IntakeField.BirthDate => "health.birthDate",
        IntakeField.Phone => "contact.phone",
        IntakeField.Email => "contact.email",
        IntakeField.PostalAddress => "contact.address",
        IntakeField.PreferredChannel => "contact.preferredChannel",
        IntakeField.EmergencyContactName => "emergencyContact.name",
        IntakeField.EmergencyContactRelation => "emergencyContact.relation",
        IntakeField.EmergencyContactPhone => "emergencyContact.phone",
        IntakeField.Occupation => "occupation.title",
        IntakeField.WorkDemands => "occupation.demands",
        IntakeField.Activities => "occupation.activities",
        IntakeField.PractitionerName => "practitioners.0.name",
        IntakeField.PractitionerPhone => "practitioners.0.phone",
        IntakeField.MayContactPractitioner => "practitioners.0.mayContact",
        IntakeField.RequestedBy => "visit.requestedBy",
        IntakeField.Reason => "visit.reason",
        IntakeField.Goals => "visit.goals",
        IntakeField.Complaint => "complaints.0.description",
        IntakeField.ComplaintSites => "complaints.0.sites",
        IntakeField.PainNow => "complaints.0.painNow",
        IntakeField.Onset => "complaints.0.onset",
        IntakeField.Cause => "complaints.0.cause",
        IntakeField.Better => "complaints.0.better",
        IntakeField.Worse => "complaints.0.worse",
        IntakeField.DailyPattern => "complaints.0.dailyPattern",
        IntakeField.Function => "complaints.0.function",
        IntakeField.PreviousTreatment => "complaints.0.previousTreatment",
        IntakeField.FocusSites => "preferences.focus",
        IntakeField.AvoidSites => "preferences.avoid",
        IntakeField.SensitiveAreas => "preferences.sensitiveAreas",
        IntakeField.Pressure => "preferences.pressure",
        IntakeField.PainThreshold => "preferences.painThreshold",
        IntakeField.PositionsThatHurt => "preferences.positionsThatHurt",
        IntakeField.TherapistPreference => "preferences.therapistPreference",
        IntakeField.Chaperone => "preferences.chaperone",
        IntakeField.ScentFree => "preferences.scentFree",
        IntakeField.StopWord => "preferences.stopWord",
        IntakeField.HadMassageBefore => "previousMassage.had",
        IntakeField.LastMassage => "previousMassage.lastOn",
        IntakeField.Reactions => "previousMassage.reactions",
        IntakeField.Medications => "medications",
        IntakeField.Allergies => "allergies",
        IntakeField.Surgeries => "surgeries",
        IntakeField.Injuries => "injuries",
        IntakeField.Pregnancy => "pregnancy.pregnant",
        IntakeField.GestationWeeks => "health.gestation.completedWeeks",
        IntakeField.DueDate => "health.gestation.dueDate",
        IntakeField.PregnancyCareProvider => "pregnancy.careProvider",
        IntakeField.Breastfeeding => "pregnancy.breastfeeding",
        IntakeField.LastBirth => "pregnancy.lastBirthOn",
        IntakeField.SkinProducts => "skinProducts",
        IntakeField.CosmeticProcedures => "cosmeticProcedures",
        IntakeField.SleepHours => "lifestyle.sleepHours",
        IntakeField.Exercise => "lifestyle.exercise",
        IntakeField.Tobacco => "lifestyle.tobacco",
        IntakeField.Alcohol => "lifestyle.alcohol",
        IntakeField.Stress => "lifestyle.stress",
        IntakeField.Readings => "health.readings",
        IntakeField.Language => "language",
        IntakeField.Interpreter => "interpreter.needed",
        IntakeField.InterpreterLanguage => "interpreter.spokenLanguage",
        IntakeField.Accessibility => "accessibility",
        IntakeField.Insurer => "claims.0.payer",
        IntakeField.ClaimNumber => "claims.0.claimNumber",
        IntakeField.GuardianName => "guardian.name",
        IntakeField.GuardianRelation => "guardian.relation",
        IntakeField.GuardianPhone => "guardian.phone",
        IntakeField.GuardianPresent => "guardian.willBePresent",
        IntakeField.CanExplainBack => "capacity.canExplainBack",
        IntakeField.Consents => "consents",
        IntakeField.Notes => "notes",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);

    // That somebody does not know, or would not say, is on file and still no answer.
    private static bool IsAnswer(Answer? answer) => answer is Answer.Yes or Answer.No;
}
