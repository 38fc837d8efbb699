using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using MassageDomain.Contraindications;
using MassageDomain.Intake;
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
        || session.Form.Health.Groups.Any(answer => answer.Answer == Answer.Yes);

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
