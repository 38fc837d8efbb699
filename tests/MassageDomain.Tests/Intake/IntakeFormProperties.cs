using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;
using Json.Schema;
using MassageDomain.Contraindications;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Intake.Questions;
using MassageDomain.Tests.Generators;
using NodaTime;

namespace MassageDomain.Tests.Intake;

[Properties(Arbitrary = [typeof(IntakeSessions)])]
public sealed class IntakeFormProperties
{
    private static readonly LocalDate Today = HealthArbitrary.Today;
    private static readonly JsonSchema Schema = JsonSchema.FromText(System.Text.Encoding.UTF8.GetString(IntakeSchema.Write()));

    [Property]
    public bool Read_OfWritten_IsTheSameForm(IntakeSession session) => IntakeFormJson.Read(IntakeFormJson.Write(session.Form)).Value == session.Form;

    [Property]
    public bool Schema_TakesEverythingThatIsWritten(IntakeSession session) => Schema.Evaluate(JsonNode.Parse(IntakeFormJson.Write(session.Form))).IsValid;

    // Spoiled in one place, anywhere: what the schema refuses the reader refuses, and the other way round.
    [Property(MaxTest = 300)]
    public bool Schema_OfASpoiledDocument_SaysWhatTheReaderSays(IntakeSession session, NonNegativeInt place, NonNegativeInt spoiling)
    {
        var document = JsonNode.Parse(IntakeFormJson.Write(session.Form))!;
        var places = Members(document.AsObject()).ToArray();
        var (parent, name) = places[place.Get % places.Length];
        switch (spoiling.Get % 5)
        {
            case 0:
                parent["spoiled"] = true;
                break;
            case 1:
                parent[name] = new JsonObject { ["spoiled"] = true };
                break;
            case 2:
                parent[name] = "Spoiled, and no code!";
                break;
            case 3:
                parent[name] = null;
                break;
            default:
                parent.Remove(name);
                break;
        }

        var accepted = Schema.Evaluate(document).IsValid;
        var read = IntakeFormJson.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));
        return accepted == read.IsValid && (spoiling.Get % 5 > 1 || !accepted);
    }

    [Property]
    public bool Validate_OfTheSameFormTwice_IsTheSame(IntakeSession session) =>
        IntakeValidation.ValidateFor(session.Form, session.Plan, Today).SequenceEqual(IntakeValidation.ValidateFor(session.Form, session.Plan, Today));

    [Property]
    public bool Validate_InAnotherCulture_IsTheSame(IntakeSession session)
    {
        var before = IntakeValidation.ValidateFor(session.Form, session.Plan, Today).Select(issue => issue.Message).ToArray();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(string.Empty) { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            return IntakeValidation.ValidateFor(session.Form, session.Plan, Today).Select(issue => issue.Message).SequenceEqual(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Property]
    public bool Validate_PointsToWhatIsThereOrToWhatIsMissing(IntakeSession session)
    {
        var document = JsonNode.Parse(IntakeFormJson.Write(session.Form));
        return IntakeValidation.Validate(session.Form, Today).All(issue => ParentIsThere(document, issue.Path.Value));
    }

    [Property]
    public bool ForScreening_NeverIsMorePermissiveThanTheHistoryAlone(IntakeSession session) =>
        Screening.Screen(IntakeHealth.ForScreening(session.Form), session.Plan, Today).Verdict >= Screening.Screen(session.Form.Health, session.Plan, Today).Verdict
        || session.Form.Health.Groups.Any(answer => answer.Answer == Answer.Yes)
        || session.Form.Consents.Any(consent => consent.GivenBy == ConsentSigner.Guardian);

    // The law of the adverse fact more, asked of the lists of a form. Saying which after an unspecified yes is an answer more, so those forms are left out.
    [Property]
    public bool ForScreening_OfAnEntryMore_NeverIsMorePermissive(IntakeSession session, IntakeSession other)
    {
        var form = session.Form;
        IntakeForm[] fuller =
        [
            form with { Medications = [.. other.Form.Medications, .. form.Medications] },
            form with { Allergies = [.. form.Allergies, .. other.Form.Allergies] },
            form with { Surgeries = [.. other.Form.Surgeries, .. form.Surgeries] },
            form with { Injuries = [.. form.Injuries, .. other.Form.Injuries] },
            form with { CosmeticProcedures = [.. form.CosmeticProcedures, .. other.Form.CosmeticProcedures] },
            form with { SkinProducts = [.. form.SkinProducts, .. other.Form.SkinProducts] },
            form with { UnreadAnswers = [.. form.UnreadAnswers, .. other.Form.UnreadAnswers] },
        ];
        return form.Health.Groups.Any(answer => answer.Answer == Answer.Yes)
            || fuller.All(more => VerdictOf(more, session.Plan) >= VerdictOf(form, session.Plan));
    }

    // A consent taken back, or never given, eases nothing. The record of a withdrawal is no consent: without it an older copy would hold.
    [Property]
    public bool ForScreening_WithoutAnyOneConsent_NeverIsMorePermissive(IntakeSession session) => session.Form.Consents.Where(consent => consent.WithdrawnAt is null).All(left =>
        VerdictOf(session.Form with { Consents = [.. session.Form.Consents.Where(consent => consent != left)] }, session.Plan) >= VerdictOf(session.Form, session.Plan)
        && VerdictOf(session.Form with { Consents = [.. session.Form.Consents.Select(consent => consent == left ? consent with { WithdrawnAt = consent.GivenAt } : consent)] }, session.Plan) >= VerdictOf(session.Form, session.Plan));

    // Taking a consent back never lets anything start that could not start before, whatever else is on file.
    [Property]
    public bool Assess_OfAConsentTakenBack_NeverIsMorePermissive(IntakeSession session)
    {
        var now = Instant.FromUtc(2026, 11, 23, 12, 0);
        bool MayStart(IReadOnlyList<Consent> consents) => ConsentCheck.Assess(session.Form with { Consents = consents }, session.Plan, now, DateTimeZone.Utc).MayStart;
        return MayStart(session.Form.Consents) || session.Form.Consents.Where(consent => consent.WithdrawnAt is null).All(left =>
            !MayStart([.. session.Form.Consents.Select(consent => consent == left ? consent with { WithdrawnAt = now } : consent)]));
    }

    [Property]
    public bool Readiness_SaysOfEveryGroupWhatScreeningSays(IntakeSession session)
    {
        var health = IntakeHealth.ForScreening(session.Form);
        var screening = Screening.Screen(health, session.Plan, Today).Questions
            .Where(question => question.Kind is QuestionKind.Group or QuestionKind.WhichOfGroup)
            .Select(question => question.Group!)
            .Distinct();
        var intake = IntakeReadinessCheck.Assess(session.Form, session.Plan, Today).Missing.Select(missing => missing.Group).OfType<MassageDomain.Health.FactGroupCode>();
        return intake.Order().SequenceEqual(screening.Order());
    }

    private static MassageDomain.Rules.Verdict VerdictOf(IntakeForm form, MassageDomain.Techniques.SessionPlan plan) => Screening.Screen(IntakeHealth.ForScreening(form), plan, Today).Verdict;

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonObject parent) => parent.SelectMany(member => member.Value switch
    {
        JsonObject inner => Members(inner),
        JsonArray list => list.OfType<JsonObject>().SelectMany(Members),
        _ => [],
    }).Concat(parent.Select(member => (parent, member.Key)));

    // An issue about something that is missing points to a place that is not there; what holds it is.
    private static bool ParentIsThere(JsonNode? document, string pointer)
    {
        var names = pointer.Split('/').Skip(1).ToArray();
        var node = document;
        foreach (var name in names.SkipLast(2))
        {
            node = node is JsonArray array ? array[int.Parse(name, CultureInfo.InvariantCulture)] : node?[name];
            if (node is null)
            {
                return false;
            }
        }

        return true;
    }
}
