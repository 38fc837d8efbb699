using FsCheck.Xunit;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The open questions are those that settle it: who answers them all has nothing left to ask.</summary>
[Properties(Arbitrary = [typeof(ShippedSessions)], MaxTest = 300)]
public sealed class QuestionLaws
{
    private const int MostRounds = 4;

    private static readonly NodaTime.LocalDate Today = HealthArbitrary.Today;
    private static readonly PartialDate LongAgo = PartialDate.FromYear(2001);
    private static readonly PartialDate Yesterday = PartialDate.FromDate(Today.PlusDays(-1));

    [Property]
    public bool Screen_AfterEveryQuestionWasAnswered_IsAssessed(Session session, bool adverse)
    {
        // An answer can take away what stopped the session without being asked about, so that something behind it has to be asked; nothing is asked twice.
        var health = session.Health;
        var asked = new HashSet<OpenQuestion>();
        for (var round = 0; round < MostRounds; round++)
        {
            var result = Screening.Screen(health, session.Plan, Today);
            if (result.Questions.Count == 0 || result.Questions.Any(CannotBeAnswered))
            {
                return result.Questions.Count > 0 || result.Verdict != Verdict.NotAssessed;
            }

            if (!result.Questions.All(asked.Add))
            {
                return false;
            }

            health = result.Questions.Aggregate(health, (answered, question) => Answered(answered, question, adverse));
        }

        return false;
    }

    [Theory]
    [InlineData(null, null, "change-date detail")] // whichever the change was, it settles the start
    [InlineData("2019", null, "change-date detail")] // it may have been changed last week
    [InlineData("2026-11-16", null, "detail")] // begun a week ago: that settles it
    [InlineData(null, "2023", "detail")] // it began before it was last changed
    public void Screen_OfAnAnticoagulant_AsksForNoMoreThanSettlesIt(string? onset, string? changed, string asked)
    {
        // "Begun or changed within 4 weeks" and "because of a clot" are what its rules ask.
        var fact = new HealthFact { Code = HealthCode.From("anticoagulants"), Onset = onset is null ? null : PartialDate.Parse(onset), Changed = changed is null ? null : PartialDate.Parse(changed) };
        var health = new HealthHistory
        {
            AsOf = Today,
            BirthDate = new(1985, 6, 15),
            Groups = [.. KnowledgeBase.Default.FactGroups.Select(factGroup => new GroupAnswer { Group = factGroup.Code, Answer = KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code) ? Answer.Yes : Answer.No })],
            Facts = [fact],
        };
        var plan = new SessionPlan { Type = MassageType.Spa, Steps = [new() { Technique = TechniqueCode.From("swedish"), Pressure = PressureLevel.From(2) }], Positions = [BodyPosition.SideLying] };

        Assert.Equal(asked, string.Join(' ', Screening.Screen(health, plan, Today).Questions.Select(question => new QuestionKindJsonConverter().TokenOf(question.Kind))));
    }

    [Property]
    public bool Screen_NotAssessed_SaysWhatToAsk(Session session)
    {
        var result = Screening.Screen(session.Health, session.Plan, Today);
        return result.Findings.All(finding => finding.State is FindingState.NotAssessed or FindingState.Assumed == finding.Questions.Count > 0)
            && (result.Verdict != Verdict.NotAssessed || result.Questions.Count > 0)
            && result.Questions.Distinct().Count() == result.Questions.Count;
    }

    private static bool CannotBeAnswered(OpenQuestion question) => question.Kind is QuestionKind.UnrecognisedFact or QuestionKind.UnrecognisedTechnique or QuestionKind.UnrecognisedSite or QuestionKind.EmptyPlan;

    private static HealthHistory Answered(HealthHistory health, OpenQuestion question, bool adverse) => question.Kind switch
    {
        // No to which: then the week of a pregnancy that nobody reported is taken back as well.
        QuestionKind.WhichOfGroup when health.Gestation is not null && question.Group?.Value == "pregnancy" => Answered(health with { Gestation = null }, question, adverse),
        QuestionKind.Group or QuestionKind.WhichOfGroup => health with { Groups = [.. health.Groups.Where(answer => answer.Group != question.Group), new() { Group = question.Group!, Answer = Answer.No, On = Today }] },
        QuestionKind.GestationWeek => health with { Gestation = new() { CompletedWeeks = adverse ? 36 : 16, On = Today } },
        QuestionKind.Reading => health with { Readings = [.. health.Readings, new() { Kind = question.Reading!.Value, Value = Reads(question.Reading.Value, adverse), On = Today }] },
        QuestionKind.BirthDate => health with { BirthDate = adverse ? new(2015, 1, 1) : new(1985, 1, 1) },
        _ => health with { Facts = [.. health.Facts.Select(fact => fact.Code == question.Fact ? Answered(fact, question, adverse ? Yesterday : LongAgo, adverse) : fact)] },
    };

    private static decimal Reads(ReadingKind kind, bool adverse) => kind switch
    {
        ReadingKind.Temperature => adverse ? 40 : 36.6m,
        ReadingKind.PlateletCount => adverse ? 20_000 : 250_000,
        ReadingKind.BloodGlucose => adverse ? 20 : 6,
        ReadingKind.BodyMassIndex => adverse ? 50 : 22,
        ReadingKind.BoneDensityTScore => adverse ? -4 : 0,
        ReadingKind.PainIntensity => adverse ? 9 : 0,
        ReadingKind.WeightLossPercentMonth or ReadingKind.WeightLossPercentHalfYear => adverse ? 20 : 0,
        _ => adverse ? 190 : 70,
    };

    private static HealthFact Answered(HealthFact fact, OpenQuestion question, PartialDate date, bool adverse) => question.Kind switch
    {
        QuestionKind.Status => fact with { Status = fact.Status ?? (adverse ? ConditionStatus.Active : ConditionStatus.Controlled) },
        QuestionKind.OnsetDate => fact with { Onset = fact.Onset ?? fact.End ?? fact.Changed ?? date },
        QuestionKind.EndDate => fact with { End = fact.End ?? fact.Onset ?? date },
        QuestionKind.ChangeDate => fact with { Changed = fact.Changed ?? fact.Onset ?? date },
        QuestionKind.Site => fact.Sites.Count > 0 ? fact : fact with { Sites = [BodySite.FromRegion(RegionCode.From("calf"), Laterality.Left)] },
        QuestionKind.DetailDate when fact.Details.Any(detail => detail.Code == question.Detail && detail is { Answer: Answer.Yes, On: null }) =>
            fact with { Details = [.. fact.Details.Select(detail => detail.Code == question.Detail && detail.On is null ? detail with { On = date } : detail)] },
        QuestionKind.Detail or QuestionKind.DetailDate when fact.Details.Any(detail => detail.Code == question.Detail && detail.Answer is Answer.Yes or Answer.No) => fact,
        QuestionKind.Detail or QuestionKind.DetailDate =>
            fact with { Details = [.. fact.Details.Where(detail => detail.Code != question.Detail), new() { Code = question.Detail!, Answer = adverse ? Answer.Yes : Answer.No, On = adverse ? date : null }] },
        _ => fact,
    };
}
