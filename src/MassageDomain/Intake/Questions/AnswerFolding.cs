using MassageDomain.Health;
using MassageDomain.Serialization;
using MassageDomain.Techniques;

namespace MassageDomain.Intake.Questions;

/// <summary>Puts the answer to one question where it belongs in a form.</summary>
internal static class AnswerFolding
{
    private const int LongestPregnancy = 45;

    public static IntakeForm Put(IntakeForm form, Question question, QuestionAnswer answer) => question.Field switch
    {
        null or IntakeField.Readings => PutReading(form, question, answer),
        IntakeField.FullName => form with { FullName = answer.Text },
        IntakeField.PreferredName => form with { PreferredName = answer.Text },
        IntakeField.Pronouns => form with { Pronouns = answer.Text },
        IntakeField.BirthDate => form with { Health = form.Health with { BirthDate = answer.Date is { } born && born.Earliest == born.Latest ? born.Earliest : null } },
        IntakeField.Phone => form with { Contact = (form.Contact ?? new()) with { Phone = answer.Text } },
        IntakeField.Email => form with { Contact = (form.Contact ?? new()) with { Email = answer.Text } },
        IntakeField.PostalAddress => form with { Contact = (form.Contact ?? new()) with { Address = new() { Lines = Lines(answer) } } },
        IntakeField.PreferredChannel => form with { Contact = (form.Contact ?? new()) with { PreferredChannel = Choice(answer, new ContactChannelJsonConverter()) } },
        IntakeField.EmergencyContactName => form with { EmergencyContact = (form.EmergencyContact ?? new()) with { Name = answer.Text } },
        IntakeField.EmergencyContactRelation => form with { EmergencyContact = (form.EmergencyContact ?? new()) with { Relation = Choice(answer, new PersonRelationJsonConverter()) } },
        IntakeField.EmergencyContactPhone => form with { EmergencyContact = (form.EmergencyContact ?? new()) with { Phone = answer.Text } },
        IntakeField.Occupation => form with { Occupation = (form.Occupation ?? new()) with { Title = answer.Text } },
        IntakeField.WorkDemands => form with { Occupation = (form.Occupation ?? new()) with { Demands = Choices(answer, new WorkDemandJsonConverter()) } },
        IntakeField.Activities => form with { Occupation = (form.Occupation ?? new()) with { Activities = answer.Text } },
        IntakeField.PractitionerName => PutPractitioner(form, practitioner => practitioner with { Name = answer.Text }),
        IntakeField.PractitionerPhone => PutPractitioner(form, practitioner => practitioner with { Phone = answer.Text }),
        IntakeField.MayContactPractitioner => PutPractitioner(form, practitioner => practitioner with { MayContact = answer.Answer }),
        IntakeField.Language => form with { Language = Choice(answer, new LanguageJsonConverter()) },
        IntakeField.Interpreter => form with { Interpreter = (form.Interpreter ?? new()) with { Needed = answer.Answer } },
        IntakeField.InterpreterLanguage => form with { Interpreter = (form.Interpreter ?? new()) with { SpokenLanguage = answer.Text } },
        IntakeField.Accessibility => form with { Accessibility = (form.Accessibility ?? new()) with { Needs = Choices(answer, new AccessNeedJsonConverter()) } },
        IntakeField.Insurer => PutClaim(form, claim => claim with { Payer = answer.Text }),
        IntakeField.ClaimNumber => PutClaim(form, claim => claim with { ClaimNumber = answer.Text }),
        IntakeField.GuardianName => form with { Guardian = (form.Guardian ?? new()) with { Name = answer.Text } },
        IntakeField.GuardianRelation => form with { Guardian = (form.Guardian ?? new()) with { Relation = Choice(answer, new PersonRelationJsonConverter()) } },
        IntakeField.GuardianPhone => form with { Guardian = (form.Guardian ?? new()) with { Phone = answer.Text } },
        IntakeField.GuardianPresent => form with { Guardian = (form.Guardian ?? new()) with { WillBePresent = answer.Answer } },
        IntakeField.CanExplainBack => form with { Capacity = (form.Capacity ?? new()) with { CanExplainBack = answer.Answer } },
        IntakeField.Notes => form with { Notes = form.Notes is null ? answer.Text : form.Notes + "\n" + answer.Text },
        _ => PutVisit(form, question, answer),
    };

    private static IntakeForm PutVisit(IntakeForm form, Question question, QuestionAnswer answer) => question.Field switch
    {
        IntakeField.RequestedBy => form with { Visit = (form.Visit ?? new()) with { RequestedBy = Choice(answer, new RequestedByJsonConverter()) } },
        IntakeField.Reason => form with { Visit = (form.Visit ?? new()) with { Reason = answer.Text } },
        IntakeField.Goals => form with { Visit = (form.Visit ?? new()) with { Goals = Lines(answer) } },
        IntakeField.Complaint => PutComplaint(form, complaint => complaint with { Description = answer.Text }),
        IntakeField.ComplaintSites => PutComplaint(form, complaint => complaint with { Sites = answer.Sites }),
        IntakeField.PainNow => PutComplaint(form, complaint => complaint with { PainNow = Score(answer) }),
        IntakeField.Onset => PutComplaint(form, complaint => complaint with { Onset = answer.Date }),
        IntakeField.Cause => PutComplaint(form, complaint => complaint with { Cause = answer.Text }),
        IntakeField.Better => PutComplaint(form, complaint => complaint with { Better = answer.Text }),
        IntakeField.Worse => PutComplaint(form, complaint => complaint with { Worse = answer.Text }),
        IntakeField.DailyPattern => PutComplaint(form, complaint => complaint with { DailyPattern = answer.Text }),
        IntakeField.Function => PutComplaint(form, complaint => complaint with { Function = answer.Text }),
        IntakeField.PreviousTreatment => PutComplaint(form, complaint => complaint with { PreviousTreatment = answer.Text }),
        IntakeField.FocusSites => form with { Preferences = (form.Preferences ?? new()) with { Focus = answer.Sites } },
        IntakeField.AvoidSites => form with { Preferences = (form.Preferences ?? new()) with { Avoid = answer.Sites } },
        IntakeField.SensitiveAreas => form with { Preferences = (form.Preferences ?? new()) with { SensitiveAreas = [.. Choices(answer, new SensitiveAreaJsonConverter()).Select(area => new SensitiveAreaChoice { Area = area, MayBeWorked = Answer.No })] } },
        IntakeField.Pressure => form with { Preferences = (form.Preferences ?? new()) with { Pressure = Pressure(answer) } },
        IntakeField.PainThreshold => form with { Preferences = (form.Preferences ?? new()) with { PainThreshold = Choice(answer, new PainThresholdJsonConverter()) } },
        IntakeField.PositionsThatHurt => form with { Preferences = (form.Preferences ?? new()) with { PositionsThatHurt = Choices(answer, new BodyPositionJsonConverter()) } },
        IntakeField.TherapistPreference => form with { Preferences = (form.Preferences ?? new()) with { TherapistPreference = answer.Text } },
        IntakeField.Chaperone => form with { Preferences = (form.Preferences ?? new()) with { Chaperone = answer.Answer } },
        IntakeField.ScentFree => form with { Preferences = (form.Preferences ?? new()) with { ScentFree = answer.Answer } },
        IntakeField.StopWord => form with { Preferences = (form.Preferences ?? new()) with { StopWord = answer.Text } },
        IntakeField.HadMassageBefore => form with { PreviousMassage = (form.PreviousMassage ?? new()) with { Had = answer.Answer } },
        IntakeField.LastMassage => form with { PreviousMassage = (form.PreviousMassage ?? new()) with { LastOn = answer.Date } },
        IntakeField.Reactions => form with { PreviousMassage = (form.PreviousMassage ?? new()) with { Reactions = [.. Choices(answer, new MassageReactionKindJsonConverter()).Select(kind => new MassageReaction { Kind = kind })] } },
        _ => PutHealth(form, question, answer),
    };

    // Answers to the questions for groups are facts; only what was written goes into the lists.
    private static IntakeForm PutHealth(IntakeForm form, Question question, QuestionAnswer answer) => question.Field switch
    {
        IntakeField.Medications when answer.Text is not null => form with { Medications = [.. form.Medications, .. Lines(answer).Select(line => new MedicationEntry { Name = line })] },
        IntakeField.Allergies when answer.Text is not null => form with { Allergies = [.. form.Allergies, .. Lines(answer).Select(line => new AllergyEntry { Substance = line })] },
        IntakeField.Surgeries when answer.Text is not null => form with { Surgeries = [.. form.Surgeries, .. Lines(answer).Select(line => new PastEvent { Description = line })] },
        IntakeField.Injuries when answer.Text is not null => form with { Injuries = [.. form.Injuries, .. Lines(answer).Select(line => new PastEvent { Description = line })] },
        IntakeField.SkinProducts when answer.Text is not null => form with { SkinProducts = [.. form.SkinProducts, .. Lines(answer).Select(line => new SkinProductEntry { Name = line })] },
        IntakeField.CosmeticProcedures when answer.Text is not null => form with { CosmeticProcedures = [.. form.CosmeticProcedures, .. Lines(answer).Select(line => new PastEvent { Description = line })] },
        IntakeField.Pregnancy when question.Groups.Count == 0 => form with { Pregnancy = (form.Pregnancy ?? new()) with { Pregnant = answer.Answer } },
        IntakeField.GestationWeeks => form with { Health = form.Health with { Gestation = (form.Health.Gestation ?? new()) with { CompletedWeeks = Whole(answer.Number, 0, LongestPregnancy) } } },
        IntakeField.DueDate => form with { Health = form.Health with { Gestation = (form.Health.Gestation ?? new()) with { DueDate = answer.Date?.Earliest } } },
        IntakeField.PregnancyCareProvider => form with { Pregnancy = (form.Pregnancy ?? new()) with { CareProvider = answer.Text } },
        IntakeField.Breastfeeding => form with { Pregnancy = (form.Pregnancy ?? new()) with { Breastfeeding = answer.Answer } },
        IntakeField.LastBirth => form with { Pregnancy = (form.Pregnancy ?? new()) with { LastBirthOn = answer.Date } },
        IntakeField.SleepHours => form with { Lifestyle = (form.Lifestyle ?? new()) with { SleepHours = answer.Number } },
        IntakeField.Exercise => form with { Lifestyle = (form.Lifestyle ?? new()) with { Exercise = answer.Text } },
        IntakeField.Tobacco => form with { Lifestyle = (form.Lifestyle ?? new()) with { Tobacco = answer.Answer } },
        IntakeField.Alcohol => form with { Lifestyle = (form.Lifestyle ?? new()) with { Alcohol = answer.Answer } },
        IntakeField.Stress => form with { Lifestyle = (form.Lifestyle ?? new()) with { Stress = Score(answer) } },
        _ => form,
    };

    private static IntakeForm PutReading(IntakeForm form, Question question, QuestionAnswer answer) => answer.Number is not { } value ? form : form with
    {
        Health = form.Health with
        {
            Readings = [.. form.Health.Readings, .. question.Readings.Select(kind => new Reading { Kind = kind, Value = value, On = form.CompletedOn })],
        },
    };

    private static IntakeForm PutComplaint(IntakeForm form, Func<Complaint, Complaint> put) =>
        form with { Complaints = [put(form.Complaints is [var first, ..] ? first : new()), .. form.Complaints.Skip(1)] };

    private static IntakeForm PutPractitioner(IntakeForm form, Func<Practitioner, Practitioner> put) =>
        form with { Practitioners = [put(form.Practitioners is [var first, ..] ? first : new()), .. form.Practitioners.Skip(1)] };

    private static IntakeForm PutClaim(IntakeForm form, Func<InsuranceClaim, InsuranceClaim> put) =>
        form with { Claims = [put(form.Claims is [var first, ..] ? first : new() { Kind = ClaimKind.Other }), .. form.Claims.Skip(1)] };

    private static string[] Lines(QuestionAnswer answer) => (answer.Text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static PainScore? Score(QuestionAnswer answer) => PainScore.TryFrom(answer.Number is { } number && Whole(decimal.Ceiling(number), 0, 10) is { } whole ? whole : -1, out var score) ? score : null;

    // A part is not counted: a week is completed or not.
    private static int? Whole(decimal? number, int least, int most) => number is { } some && some >= least && some < most + 1 ? (int)some : null;

    private static PressureLevel? Pressure(QuestionAnswer answer) =>
        answer.Choices is [var choice] && choice.Value is [var digit] && PressureLevel.TryFrom(digit - '0', out var level) ? level : null;

    private static TEnum? Choice<TEnum>(QuestionAnswer answer, TokenJsonConverter<TEnum> tokens)
        where TEnum : struct, Enum => Choices(answer, tokens) is [var first, ..] ? first : null;

    private static TEnum[] Choices<TEnum>(QuestionAnswer answer, TokenJsonConverter<TEnum> tokens)
        where TEnum : struct, Enum =>
        [.. answer.Choices.SelectMany(choice => tokens.Tokens.Where(pair => pair.Token == choice.Value).Select(pair => pair.Value))];
}
