using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using MassageDomain.Tests.Generators;

namespace MassageDomain.Tests.Contraindications;

/// <summary>The laws that decide arguments (docs/design.md), on any knowledge base. Two classes run them: on invented and on shipped knowledge.</summary>
public abstract class ScreeningLaws
{
    private static readonly NodaTime.LocalDate Today = HealthArbitrary.Today;

    private protected abstract KnowledgeBase Knowledge { get; }

    [Property]
    public Property Screen_WithAFactMore_NeverIsMorePermissive(Session session)
    {
        return Prop.ForAll(new HealthArbitrary(Knowledge).Fact.ToArbitrary(), fact =>
        {
            var before = Screen(session);
            var more = session.Health with { Facts = [.. session.Health.Facts, fact] };
            var after = Screening.Screen(more, session.Plan, Today, Knowledge);

            // Saying which is an answer more, not a fact more: that may ease.
            return SaysWhich(session.Health, more) || (after.Verdict >= before.Verdict && after.Urgency >= before.Urgency);
        });
    }

    [Property]
    public bool Screen_WithAReadingFurtherOut_NeverIsMorePermissive(Session session) =>
        Enumerable.Range(0, session.Health.Readings.Count).All(i =>
        {
            var further = session.Health.Readings.Select((reading, j) => i == j ? FurtherOut(reading) : reading);
            var after = Screening.Screen(session.Health with { Readings = [.. further] }, session.Plan, Today, Knowledge);
            return after.Verdict >= Screen(session).Verdict;
        });

    [Property]
    public bool Screen_WithAnAnswerLess_NeverTurnsAStopIntoAPass(Session session) =>
        Screen(session).MayProceed || AnswersLess(session.Health).All(less => SaysWhich(session.Health, less) || !Screening.Screen(less, session.Plan, Today, Knowledge).MayProceed);

    [Property]
    public bool Screen_OfFactsAndStepsInAnotherOrder_IsTheSame(Session session)
    {
        var health = session.Health with
        {
            Facts = [.. session.Health.Facts.Reverse()],
            Groups = [.. session.Health.Groups.Reverse()],
            Readings = [.. session.Health.Readings.Reverse()],
            Clearances = [.. session.Health.Clearances.Reverse()],
        };

        return Screen(session) == Screening.Screen(health, session.Plan, Today, Knowledge);
    }

    [Property]
    public bool Screen_Twice_IsTheSame(Session session) => Screen(session) == Screen(session);

    [Property]
    public Property Screen_WithAStepMore_NeverIsMorePermissive(Session session) =>
        Prop.ForAll(new PlanArbitrary(Knowledge).Step.ToArbitrary(), step =>
        {
            var after = Screening.Screen(session.Health, session.Plan with { Steps = [.. session.Plan.Steps, step] }, Today, Knowledge);
            return !session.Plan.Steps.Any(SaysWhatIsDone) || after.Verdict >= Screen(session).Verdict;
        });

    [Property]
    public Property Screen_WithASiteMore_NeverIsMorePermissive(Session session) =>
        Prop.ForAll(new HealthArbitrary(Knowledge).Site.ToArbitrary(), site =>
        {
            // A step without sites is done everywhere where it is usual: naming one takes the others away.
            var wider = session.Plan with { Steps = [.. session.Plan.Steps.Select(step => step.Sites.Count == 0 ? step : step with { Sites = [.. step.Sites, site] })] };
            var after = Screening.Screen(session.Health, wider, Today, Knowledge);
            return after.Verdict >= Screen(session).Verdict && after.Urgency >= Screen(session).Urgency;
        });

    [Property]
    public bool Screen_WithMorePressure_NeverIsMorePermissive(Session session)
    {
        var before = session.Plan with { Steps = [.. session.Plan.Steps.Select(step => step with { Pressure = step.Pressure ?? PressureLevel.Min })] };
        var after = before with { Steps = [.. before.Steps.Select(step => step with { Pressure = PressureLevel.Max })] };

        return Screening.Screen(session.Health, after, Today, Knowledge).Verdict >= Screening.Screen(session.Health, before, Today, Knowledge).Verdict;
    }

    [Property]
    public bool EarliestSafeDate_WhenNothingElseChanges_IsSafe(Session session)
    {
        var result = Screen(session);
        if (result.EarliestSafeDate is not { } date)
        {
            return !result.MayProceed;
        }

        return ScreenLater(session, date).MayProceed;
    }

    [Property]
    public bool EarliestSafeDate_IsTheFirst(Session session) =>
        Screen(session).EarliestSafeDate is not { } date || date == Today || !ScreenLater(session, date.PlusDays(-1)).MayProceed;

    [Property]
    public bool LiftsOn_WhenNothingElseChanges_IsTheDayOnWhichTheFactsNoLongerRaiseIt(Session session) => Screen(session).Findings.All(finding =>
    {
        // Age and the week of pregnancy go on as well, so that a rule can be raised in another way meanwhile.
        return finding.LiftsOn is not { } date
            || finding.Rule.Triggers.Count > 1
            || ScreenLater(session, date).Findings.All(later => later.Rule.Code != finding.Rule.Code);
    });

    [Property]
    public bool Screen_OfFamilyHistory_RaisesNothing(Session session)
    {
        var family = session.Health with { Facts = [.. session.Health.Facts.Select(fact => fact with { Status = ConditionStatus.FamilyHistory })] };
        var none = family with { Facts = [] };
        var found = Screening.Screen(family, session.Plan, Today, Knowledge).Findings.Select(finding => finding.Rule.Code);

        return found.SequenceEqual(Screening.Screen(none, session.Plan, Today, Knowledge).Findings.Select(finding => finding.Rule.Code));
    }

    [Property]
    public bool Screen_OfACodeThatNobodyKnows_IsNotPassedOver(Session session)
    {
        var unknown = session.Health with { Facts = [.. session.Health.Facts, new HealthFact { Code = HealthCode.From("from-a-newer-edition") }] };
        var result = Screening.Screen(unknown, session.Plan, Today, Knowledge);

        return result.Verdict >= Verdict.NotAssessed && result.Questions.Any(question => question.Fact?.Value == "from-a-newer-edition");
    }

    [Property]
    public bool Verdict_IsThatOfTheWorstFindingOrQuestion(Session session)
    {
        var result = Screen(session);
        var worst = result.Findings.Select(finding => finding.Verdict).Append(result.Questions.Count > 0 ? Verdict.NotAssessed : Verdict.Proceed).Max();

        return result.Verdict == worst && result.Urgency == result.Findings.Select(finding => finding.Urgency).Append(Urgency.None).Max();
    }

    [Property]
    public bool Findings_AreOrderedByVerdictThenUrgencyThenCode(Session session)
    {
        var findings = Screen(session).Findings;

        return findings.SequenceEqual(findings.OrderByDescending(finding => finding.Verdict).ThenByDescending(finding => finding.Urgency).ThenBy(finding => finding.Rule.Code.Value, StringComparer.Ordinal));
    }

    [Property]
    public bool Screen_OfProductsWhoseLabelsNobodyRead_NeverIsMorePermissive(Session session)
    {
        var unread = session.Plan with { Steps = [.. session.Plan.Steps.Select(step => step with { Products = [.. step.Products.Select(product => product with { LabelRead = false })] })] };
        return Screening.Screen(session.Health, unread, Today, Knowledge).Verdict >= Screen(session).Verdict;
    }

    [Property]
    public bool Screen_OfAnIngredientThatNobodyKnows_NeverIsMorePermissiveThanAKnownOne(Session session)
    {
        var unknown = session.Plan with { Steps = [.. session.Plan.Steps.Select(step => step with { Products = [.. step.Products.Select(product => product with { Ingredients = [.. product.Ingredients.Select(_ => IngredientCode.From("not-in-any-catalogue"))] })] })] };
        return Screening.Screen(session.Health, unknown, Today, Knowledge).Verdict >= Screen(session).Verdict;
    }

    // A format, such as a massage for couples, does not say what is done: a step that does is an answer, and not one step more.
    private bool SaysWhatIsDone(PlanStep step) => Knowledge.Techniques.Find(step.Technique)?.Family != TechniqueFamily.Format;

    private ScreeningResult Screen(Session session) => Screening.Screen(session.Health, session.Plan, Today, Knowledge);

    // Answers are renewed on that day; nothing that they say changes.
    private ScreeningResult ScreenLater(Session session, NodaTime.LocalDate date)
    {
        // A yes about what was over a while ago is a no once it is longer ago than the question asks.
        var groups = from answer in session.Health.Groups
                     let renewed = answer with { On = date }
                     let isLongAgo = answer.Answer == Answer.Yes && IsSaidWhich(answer, session.Health) && !IsSaidWhich(renewed, session.Health)
                     select isLongAgo ? renewed with { Answer = Answer.No } : renewed;
        return Screening.Screen(session.Health with { Groups = [.. groups] }, session.Plan, date, Knowledge);
    }

    // A yes that nothing listed could be about is about something in the other; or a pregnancy of which only the week was given is listed there.
    private bool SaysWhich(HealthHistory before, HealthHistory after) =>
        before.Groups.Any(answer => answer.Answer == Answer.Yes && !IsSaidWhich(answer, before) && IsSaidWhich(answer, after))
        || (before.Gestation is not null && !ReportsAPregnancy(before) && ReportsAPregnancy(after));

    private bool IsSaidWhich(GroupAnswer answer, HealthHistory health) => health.Facts.Any(fact =>
        Knowledge.Concepts.Find(fact.Code)?.Groups.Contains(answer.Group) == true
        && SpecifiedClient.IsWhatAYesIsAbout(fact, Knowledge.FactGroups[answer.Group], answer.On ?? health.AsOf));

    private bool ReportsAPregnancy(HealthHistory health) => Specification.ReportsAPregnancy(health, Today, Knowledge);

    // Away from where everybody would call it normal; what is normal stays.
    private static Reading FurtherOut(Reading reading)
    {
        var (low, high) = reading.Kind switch
        {
            ReadingKind.SystolicPressure => (100m, 130m),
            ReadingKind.DiastolicPressure => (60m, 85m),
            ReadingKind.Temperature => (34m, 37.5m),
            ReadingKind.RestingPulse => (50m, 100m),
            ReadingKind.PlateletCount => (150_000m, 400_000m),
            ReadingKind.BloodGlucose => (4m, 11m),
            ReadingKind.BodyMassIndex => (18.5m, 30m),
            ReadingKind.BoneDensityTScore => (-1m, 100m),
            _ => (0m, 1m),
        };
        return reading.Value >= high ? reading with { Value = reading.Value * 1.2m }
            : reading.Value <= low ? reading with { Value = reading.Value - (Math.Abs(reading.Value) * 0.2m) }
            : reading;
    }

    private IEnumerable<HealthHistory> AnswersLess(HealthHistory health)
    {
        for (var i = 0; i < health.Groups.Count; i++)
        {
            var index = i;
            yield return health with { Groups = [.. health.Groups.Where((_, j) => j != index)] };
            yield return health with { Groups = [.. health.Groups.Select((answer, j) => j == index ? answer with { Answer = Answer.Declined } : answer)] };
        }

        for (var i = 0; i < health.Facts.Count; i++)
        {
            foreach (var less in AnswersLess(health.Facts[i], health))
            {
                var index = i;
                yield return health with { Facts = [.. health.Facts.Select((fact, j) => j == index ? less : fact)] };
            }
        }

        // The week of a pregnancy that nobody reported contradicts the rest of the form: to take it back is a correction.
        yield return ReportsAPregnancy(health) ? health with { Gestation = null } : health;
        yield return health with { BirthDate = null };
    }

    private static IEnumerable<HealthFact> AnswersLess(HealthFact fact, HealthHistory health)
    {
        // A date after the day on which the history was given contradicts that day.
        bool IsToCome(PartialDate? date) => date?.Earliest > health.AsOf;

        // To take back one of two answers that contradict each other is a correction: an end and that it is there, or two dates.
        var endsAndIsThere = fact.End is not null && fact.Status is ConditionStatus.Active or ConditionStatus.Suspected or ConditionStatus.Controlled;
        yield return endsAndIsThere ? fact : fact with { Status = null };
        var contradicted = fact.End?.Latest < fact.Onset?.Latest || fact.Changed?.Latest < fact.Onset?.Latest || IsToCome(fact.Onset) || IsToCome(fact.End) || IsToCome(fact.Changed);

        // A change is something that happened, as a reading is: to leave it out altogether is to leave out a fact.
        var isAfterALetter = health.Clearances.Any(letter => letter.About.Contains(fact.Code) && letter.IssuedOn < fact.Changed?.Latest);
        yield return contradicted ? fact : fact with { Onset = null };
        yield return contradicted || endsAndIsThere ? fact : fact with { End = null };
        yield return contradicted || isAfterALetter ? fact : fact with { Changed = null };
        yield return fact with { Sites = [] };
        if (!fact.Details.Any(detail => IsToCome(detail.On)))
        {
            yield return fact with { Details = [] };
            yield return fact with { Details = [.. fact.Details.Select(detail => detail with { Answer = Answer.Unknown })] };
            yield return fact with { Details = [.. fact.Details.Select(detail => detail with { On = null })] };
        }
    }
}
