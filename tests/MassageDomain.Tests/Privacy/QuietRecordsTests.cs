using System.Reflection;
using MassageDomain.Explanations;
using MassageDomain.Intake;
using MassageDomain.Intake.Questions;
using MassageDomain.Knowledge;
using MassageDomain.Licensing;
using MassageDomain.Outcomes;
using MassageDomain.Planning;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Tests.Privacy;

/// <summary>Whatever does not describe the world was recorded about somebody or was worked out from that, and its text says nothing of it.</summary>
public sealed class QuietRecordsTests
{
    private static readonly Type[] Exported = typeof(IntakeForm).Assembly.GetExportedTypes();

    // What ships and what is made of it alone: knowledge, forms to be filled in, choices for a calculation. A record that is part of one
    // of these describes the world, not a person. A plan says nothing about the client, and its documentation says so.
    private static readonly Type[] Impersonal =
    [
        typeof(KnowledgeBase), typeof(KnowledgeOverlay), typeof(KnowledgeIssue), typeof(KnowledgeFile),
        typeof(IntakeCatalogue), typeof(QuestionForm), typeof(FormDefinition),
        typeof(LicensingKnowledge), typeof(MinorLaw),
        typeof(PlanningKnowledge), typeof(SessionPlan), typeof(MenuReading), typeof(BookingRequirement), typeof(EndangermentCaution),
        typeof(OutcomeScale), typeof(MeasureSet), typeof(Measurement), typeof(ReferenceValue), typeof(ChangeOptions), typeof(ChartOptions), typeof(ChartBand), typeof(EndEffects),
    ];

    // What prints a code of the library's own on purpose: issues, the reason of a license finding, the template of a sentence.
    private static readonly Type[] MadeToBeRead =
    [
        typeof(ValidationIssue), typeof(FieldPath), typeof(IssueParameter), typeof(IssueCode), typeof(PartialDate),
        typeof(LicenseReason), typeof(LicenseFinding), typeof(ExplanationTemplate), typeof(Explanation), typeof(ExplanationParameter),
    ];

    private static readonly Type[] Quiet = [.. Records().Except(ImpersonalTypes()).Except(MadeToBeRead)];

    public static TheoryData<string> Names => [.. Quiet.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToString_OfWhatWasRecordedAboutSomebody_SaysNothingOfIt(string name)
    {
        var filled = Sentinels.Fill(Quiet.Single(type => type.FullName == name));

        Assert.False(Sentinels.AreIn(filled.ToString()), "the text has a value in it");
        Assert.False(Sentinels.AreIn($"The record {filled} was saved."), "the interpolation has a value in it");
    }

    // Findings, questions, repairs, menus and scores say as much of a person as the facts that they were worked out from.
    [Theory]
    [InlineData("MassageDomain.Health")]
    [InlineData("MassageDomain.Contraindications")]
    [InlineData("MassageDomain.Outcomes")]
    [InlineData("MassageDomain.Planning")]
    [InlineData("MassageDomain.Records")]
    public void QuietTypes_OfAFolderAboutHealth_SayHowCloselyTheyAreKept(string folder) => Assert.Empty(
        from type in Quiet
        where type.Namespace == folder
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.DeclaringType == type && !property.IsDefined(typeof(DataClassificationAttribute))
        select $"{type.Name}.{property.Name}");

    [Theory]
    [InlineData("MassageDomain.Outcomes.ScaleAnswers")]
    [InlineData("MassageDomain.Outcomes.ScoreResult")]
    [InlineData("MassageDomain.Outcomes.StrengthReading")]
    [InlineData("MassageDomain.Outcomes.TextAnswer")]
    [InlineData("MassageDomain.Licensing.Credential")]
    [InlineData("MassageDomain.Licensing.ClientFacts")]
    [InlineData("MassageDomain.Records.Acknowledgement")]
    [InlineData("MassageDomain.Records.ScreeningRecord")]
    [InlineData("MassageDomain.Health.HealthHistory")]
    [InlineData("MassageDomain.Planning.Booking")]
    [InlineData("MassageDomain.Planning.TypeRequest")]
    [InlineData("MassageDomain.Planning.TypeReason")]
    [InlineData("MassageDomain.Planning.PlanBounds")]
    [InlineData("MassageDomain.Intake.IntakeForm")]
    [InlineData("MassageDomain.Contraindications.Finding")]
    public void QuietTypes_HaveThoseThatHoldAPerson(string name) => Assert.Contains(name, Quiet.Select(type => type.FullName));

    // A ref struct cannot be boxed, and an interpolation does not take one.
    private static IEnumerable<Type> Records() => Exported.Where(type => type is { IsAbstract: false, IsByRefLike: false } && (type.GetMethod("<Clone>$") is not null || type is { IsValueType: true, IsEnum: false }));

    private static HashSet<Type> ImpersonalTypes()
    {
        var found = new HashSet<Type>();
        var left = new Stack<Type>(Impersonal);
        while (left.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
            {
                left.Push(argument);
            }

            if (type.Assembly == typeof(IntakeForm).Assembly && found.Add(type))
            {
                foreach (var part in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.PropertyType).Concat(type.GetNestedTypes()))
                {
                    left.Push(part);
                }
            }
        }

        return found;
    }
}
