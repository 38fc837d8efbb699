using MassageDomain.Anatomy;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Contraindications;

/// <summary>Tries every technique in every place, from its deepest usual pressure down.</summary>
internal sealed class SafeMenuWriter(KnowledgeBase knowledge, HealthHistory health, MassageType type, LocalDate today)
{
    private static readonly IReadOnlyList<BodyPosition> OnTheSide = ValueList.From<BodyPosition>([BodyPosition.SideLying]);
    private static readonly BodyPosition[] AllPositions =
        [BodyPosition.Prone, BodyPosition.Supine, BodyPosition.SideLying, BodyPosition.SemiReclined, BodyPosition.Seated, BodyPosition.HeadDown];

    private readonly SessionTrial _trial = new(knowledge, health, today);

    public SafeMenu Write()
    {
        SafeTechnique[] techniques =
        [
            .. from technique in knowledge.Techniques
               where technique.Family != TechniqueFamily.Format && (technique.Types.Count == 0 || technique.Types.Contains(type))
               let open = Try(technique)
               where open is not null
               select open,
        ];
        return new()
        {
            On = today,
            Type = type,
            Edition = knowledge.Edition,
            Techniques = techniques,
            Positions = techniques.Length == 0 ? [] : [.. AllPositions.Where(position => IsOpen(techniques[0], position))],
        };
    }

    private SafeTechnique? Try(Technique technique)
    {
        var plain = FindPlaces(new() { Technique = technique.Code });
        var places = plain.Count > 0 ? plain : FindPlaces(new() { Technique = technique.Code, Products = StepForms.Harmless });
        return places.Count == 0 ? null : new() { Technique = technique.Code, Places = places, NeedsCheckedProduct = plain.Count == 0 };
    }

    private IReadOnlyList<SafePlace> FindPlaces(PlanStep step)
    {
        var technique = knowledge.Index.Find(step.Technique)!;
        if (Judge(step, technique.UsualSites, technique.MaxPressure) == Verdict.Proceed)
        {
            return [ToPlace(technique.UsualSites, technique.MaxPressure, Verdict.Proceed)];
        }

        var found = from place in Places.OneByOne(technique.UsualSites, knowledge.Body)
                    where Judge(step, place, technique.MinPressure) <= Verdict.ProceedWithChanges
                    let pressure = Deepest(step, place, technique)
                    group place by (Pressure: pressure, Verdict: Judge(step, place, pressure)) into alike
                    orderby alike.Key.Pressure descending, alike.Key.Verdict
                    select ToPlace(alike.Aggregate(default(SiteSet), (set, place) => set.Union(place)), alike.Key.Pressure, alike.Key.Verdict);
        return ValueList.From(found);
    }

    private int Deepest(PlanStep step, SiteSet place, TechniqueEntry technique)
    {
        var pressure = technique.MaxPressure;
        while (pressure > technique.MinPressure && Judge(step, place, pressure) > Verdict.ProceedWithChanges)
        {
            pressure--;
        }

        return pressure;
    }

    private Verdict Judge(PlanStep step, SiteSet places, int pressure) => _trial.Judge(new()
    {
        Type = type,
        Steps = [step with { Sites = knowledge.Body.SitesOf(places), Pressure = Level(pressure) }],
        Positions = OnTheSide,
    });

    private bool IsOpen(SafeTechnique technique, BodyPosition position) => _trial.IsOpen(new()
    {
        Type = type,
        Steps =
        [
            new()
            {
                Technique = technique.Technique,
                Sites = technique.Places[^1].Sites,
                Pressure = technique.Places[^1].MaxPressure,
                Products = technique.NeedsCheckedProduct ? StepForms.Harmless : [],
            },
        ],
        Positions = [position],
    });

    private SafePlace ToPlace(SiteSet places, int pressure, Verdict verdict) =>
        new() { Sites = knowledge.Body.SitesOf(places), MaxPressure = Level(pressure), WithChanges = verdict != Verdict.Proceed };

    private static PressureLevel? Level(int pressure) => pressure == 0 ? null : PressureLevel.From(pressure);
}
