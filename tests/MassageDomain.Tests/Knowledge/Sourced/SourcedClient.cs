using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;
using NodaTime.Text;

namespace MassageDomain.Tests.Knowledge.Sourced;

/// <summary>An invented adult who answered every question and is to have a light massage of the whole body, lying on the side.</summary>
public sealed class SourcedClient
{
    private readonly LocalDate _on;
    private readonly List<HealthFact> _facts = [];
    private readonly List<Reading> _readings = [];
    private LocalDate _birthDate = new(1985, 6, 15);
    private Gestation? _gestation;

    private SourcedClient(LocalDate on) => _on = on;

    public static SourcedClient On(string date) => new(Day(date));

    public SourcedClient Reports(string code, ConditionStatus? status = null)
    {
        _facts.Add(new() { Code = HealthCode.From(code), Status = status });
        return this;
    }

    public SourcedClient Since(string date) => Last(fact => fact with { Onset = PartialDate.Parse(date) });

    public SourcedClient Until(string date) => Last(fact => fact with { End = PartialDate.Parse(date) });

    public SourcedClient Changed(string date) => Last(fact => fact with { Changed = PartialDate.Parse(date) });

    public SourcedClient InRegion(string region, Laterality? side = null) =>
        Last(fact => fact with { Sites = [.. fact.Sites, BodySite.FromRegion(RegionCode.From(region), side)] });

    public SourcedClient InArea(string area, Laterality? side = null) =>
        Last(fact => fact with { Sites = [.. fact.Sites, BodySite.FromArea(AreaCode.From(area), side)] });

    public SourcedClient Answers(string detail, Answer answer, string? on = null) => Last(fact => fact with
    {
        Details = [.. fact.Details, new DetailAnswer { Code = DetailCode.From(detail), Answer = answer, On = on is null ? null : PartialDate.Parse(on) }],
    });

    public SourcedClient Measured(ReadingKind kind, decimal value, string on)
    {
        _readings.Add(new() { Kind = kind, Value = value, On = Day(on) });
        return this;
    }

    public SourcedClient BornOn(string date)
    {
        _birthDate = Day(date);
        return this;
    }

    public SourcedClient InWeek(int week, string? on = null)
    {
        _gestation = new() { CompletedWeeks = week, On = on is null ? null : Day(on) };
        return this;
    }

    public SourcedClient Due(string date)
    {
        _gestation = new() { DueDate = Day(date) };
        return this;
    }

    internal void Finds(string rule, Verdict verdict, Urgency urgency)
    {
        var result = Screen();
        var finding = Assert.Single(result.Findings, finding => finding.Rule.Code.Value == rule);

        Assert.Equal((FindingState.Applies, verdict, urgency), (finding.State, finding.Verdict, finding.Urgency));
        Assert.True(result.Verdict >= verdict && result.Urgency >= urgency);
    }

    internal ScreeningResult Screen() => Screening.Screen(ToHistory(), Light, _on);

    private static SessionPlan Light { get; } = new()
    {
        Type = MassageType.Clinical,
        Steps = [new() { Technique = TechniqueCode.From("effleurage"), Pressure = PressureLevel.Min, Minutes = 30 }],
        Positions = [BodyPosition.SideLying],
    };

    private HealthHistory ToHistory() => new()
    {
        AsOf = _on,
        BirthDate = _birthDate,
        Groups =
        [
            .. from factGroup in KnowledgeBase.Default.FactGroups
               let reported = _facts.Any(fact => KnowledgeBase.Default.Concepts[fact.Code].Groups.Contains(factGroup.Code))
               select new GroupAnswer { Group = factGroup.Code, Answer = reported ? Answer.Yes : Answer.No },
        ],
        Facts = _facts,
        Gestation = _gestation,
        Readings = _readings,
    };

    private static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    private SourcedClient Last(Func<HealthFact, HealthFact> change)
    {
        _facts[^1] = change(_facts[^1]);
        return this;
    }
}
