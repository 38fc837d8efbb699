using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using MassageDomain.Tests.Contraindications;
using NodaTime;

namespace MassageDomain.Tests.Generators;

/// <summary>Clients of a knowledge base: what they report is mostly in it, sometimes not, and often only half told.</summary>
internal sealed class HealthArbitrary(KnowledgeBase knowledge)
{
    /// <summary>Generated histories are around this day.</summary>
    public static readonly LocalDate Today = new(2026, 11, 23);

    public Gen<HealthHistory> History =>
        from asOf in Gen.Elements(Today, Today.PlusDays(-3), Today.PlusDays(-200))
        from birth in Maybe(from days in Gen.Frequency((20, Gen.Choose(0, 36500)), (1, Gen.Choose(-400, 0)), (1, Gen.Choose(47000, 370_000))) select Today.PlusDays(-days))
        from groups in GroupAnswers
        from facts in Few(Fact, 4)
        from gestation in Maybe(Gestation)
        from readings in Few(Reading, 3)
        from clearances in Few(Clearance, 2)
        select new HealthHistory
        {
            AsOf = asOf,
            BirthDate = birth,
            Groups = groups,
            Facts = facts,
            Gestation = gestation,
            Readings = readings,
            Clearances = clearances,
        };

    /// <summary>Everything was asked today, and what was reported agrees with the answers.</summary>
    public Gen<HealthHistory> WellAskedHistory =>
        from history in History
        select WithGroupsAnswered(history);

    public Gen<HealthFact> Fact =>
        from code in Gen.Frequency((12, Gen.Elements<HealthCode>(knowledge.Concepts.Select(concept => concept.Code))), (1, Gen.Constant(HealthCode.From("not-in-any-catalogue"))))
        from status in Maybe(Gen.Elements(Enum.GetValues<ConditionStatus>()))
        from onset in Maybe(PartialDate)
        from end in Maybe(PartialDate)
        from changed in Maybe(PartialDate)
        from sites in Few(ReportedSite, 2)
        from ingredients in Few(Ingredient, 2)
        from details in Details(code)
        select new HealthFact { Code = code, Status = status, Onset = onset, End = end, Changed = changed, Sites = sites, Ingredients = ingredients, Details = details };

    public Gen<BodySite> Site =>
        from region in Gen.Elements<Region>(knowledge.Body.Regions)
        from area in Gen.Elements<Area>(knowledge.Body.Areas)
        from isArea in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from side in Maybe(Gen.Elements(Enum.GetValues<Laterality>()))
        select isArea ? BodySite.FromArea(area.Code, side) : BodySite.FromRegion(region.Code, region.Sided ? side : null);

    /// <summary>A site as a form may have it: mostly on the chart, sometimes not, or not altogether.</summary>
    public Gen<BodySite> ReportedSite => Gen.Frequency(
        (20, Site),
        (1, from site in Site select new BodySite { Region = RegionCode.From("wing"), Side = site.Side }),
        (1, from site in Site select site.Region is null ? site with { Region = RegionCode.From("wing") } : site with { Area = AreaCode.From("plumage") }));

    public Gen<IngredientCode> Ingredient => Gen.Elements<IngredientCode>(knowledge.Ingredients.Select(ingredient => ingredient.Code));

    public static Gen<PartialDate> PartialDate =>
        from days in Gen.Frequency((3, Gen.Choose(0, 200)), (1, Gen.Choose(0, 20000)), (1, Gen.Choose(-20, 0)))
        from precision in Gen.Choose(1, 3)
        let date = Today.PlusDays(-days)
        select precision == 1 ? MassageDomain.PartialDate.FromYear(date.Year)
            : precision == 2 ? MassageDomain.PartialDate.FromMonth(date.Year, date.Month)
            : MassageDomain.PartialDate.FromDate(date);

    public static Gen<Reading> Reading =>
        from kind in Gen.Elements(Enum.GetValues<ReadingKind>())
        from value in kind switch
        {
            ReadingKind.SystolicPressure => Gen.Choose(900, 2000),
            ReadingKind.DiastolicPressure => Gen.Choose(500, 1300),
            ReadingKind.Temperature => Gen.Choose(360, 410),
            ReadingKind.PlateletCount => Gen.Choose(100_000, 4_000_000),
            ReadingKind.BoneDensityTScore => Gen.Choose(-50, 20),
            _ => Gen.Choose(0, 1500),
        }
        from days in Gen.Choose(-20, 400)
        from unit in Gen.Frequency((15, Gen.Constant(10m)), (1, Gen.Constant(1m)), (1, Gen.Constant(75m)))
        select new Reading { Kind = kind, Value = value / unit, On = Today.PlusDays(days < 0 ? -days : -days / 20) };

    public static Gen<Gestation> Gestation =>
        from due in Maybe(from days in Gen.Frequency((8, Gen.Choose(-40, 280)), (1, Gen.Choose(-400, 700))) select Today.PlusDays(days))
        from weeks in Maybe(Gen.Choose(0, 42))
        from day in Maybe(from days in Gen.Frequency((8, Gen.Choose(0, 60)), (1, Gen.Choose(-100, 300))) select Today.PlusDays(-days))
        select new Gestation { DueDate = due, CompletedWeeks = weeks, On = day };

    public Gen<Clearance> Clearance =>
        from about in Few(Gen.Elements<HealthCode>(knowledge.Concepts.Select(concept => concept.Code)), 3)
        from issued in Gen.Choose(-5, 400)
        from valid in Maybe(from days in Gen.Choose(-30, 300) select Today.PlusDays(days))
        from techniques in Few(Gen.Elements<TechniqueCode>(knowledge.Techniques.Select(technique => technique.Code)), 2)
        from except in Few(ReportedSite, 1)
        from max in Maybe(from level in Gen.Choose(1, 5) select PressureLevel.From(level))
        select new Clearance { About = about, IssuedOn = Today.PlusDays(-issued), ValidUntil = valid, Techniques = techniques, ExceptSites = except, MaxPressure = max };

    public static Gen<T?> Maybe<T>(Gen<T> gen, T? none = null)
        where T : struct => Gen.Frequency((2, from value in gen select (T?)value), (1, Gen.Constant(none)));

    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.Frequency((2, from value in gen select (T?)value), (1, Gen.Constant<T?>(null)));

    public static Gen<T[]> Few<T>(Gen<T> gen, int most) => from count in Gen.Choose(0, most) from items in gen.ArrayOf(count) select items;

    /// <summary>The same client after everything was asked today.</summary>
    public HealthHistory WithGroupsAnswered(HealthHistory history) => history with
    {
        AsOf = Today,
        Groups =
        [
            .. from factGroup in knowledge.FactGroups
               let listed = history.Facts.Any(fact => knowledge.Concepts.Find(fact.Code)?.Groups.Contains(factGroup.Code) == true && SpecifiedClient.IsWhatAYesIsAbout(fact, factGroup, Today))
               select new GroupAnswer { Group = factGroup.Code, Answer = listed ? Answer.Yes : Answer.No },
        ],
    };

    private Gen<DetailAnswer[]> Details(HealthCode code)
    {
        var details = knowledge.Concepts.Find(code)?.Details ?? [];
        return details.Count == 0 ? Gen.Constant(Array.Empty<DetailAnswer>()) : Few(
            from detail in Gen.Elements<DetailQuestion>(details)
            from answer in Gen.Elements(Enum.GetValues<Answer>())
            from day in Maybe(PartialDate)
            select new DetailAnswer { Code = detail.Code, Answer = answer, On = day },
            3);
    }

    private Gen<GroupAnswer[]> GroupAnswers =>
        from answers in Gen.Frequency((4, Gen.Elements(Answer.Yes, Answer.No)), (1, Gen.Elements(Enum.GetValues<Answer>()))).ArrayOf(knowledge.FactGroups.Count)
        from asked in Gen.Choose(0, knowledge.FactGroups.Count)
        from day in Maybe(from days in Gen.Choose(-1, 120) select Today.PlusDays(-days))
        select knowledge.FactGroups.Take(asked).Select((factGroup, i) => new GroupAnswer { Group = factGroup.Code, Answer = answers[i], On = i % 2 == 0 ? null : day }).ToArray();
}
