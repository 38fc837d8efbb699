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
    private static readonly BodyPosition[] AllPositions =
        [BodyPosition.Prone, BodyPosition.Supine, BodyPosition.SideLying, BodyPosition.SemiReclined, BodyPosition.Seated, BodyPosition.HeadDown];

    private readonly SessionTrial _trial = new(knowledge, health, today);

    public SafeMenu Write() => new()
    {
        On = today,
        Type = type,
        Edition = knowledge.Edition,
        Techniques =
        [
            .. from technique in knowledge.Techniques
               where technique.Family != TechniqueFamily.Format && (technique.Types.Count == 0 || technique.Types.Contains(type))
               let open = Try(technique.Code)
               where open is not null
               select open,
        ],
    };

    private SafeTechnique? Try(TechniqueCode technique)
    {
        var places = FindPlaces(technique);
        return places.Count == 0 ? null : new()
        {
            Technique = technique,
            Places = places,
            Positions = [.. AllPositions.Where(position => places.All(place => IsOpen(technique, place, position)))],
        };
    }

    private IReadOnlyList<SafePlace> FindPlaces(TechniqueCode code)
    {
        var technique = knowledge.Index.Find(code)!;
        var planned = new PlanStep { Technique = code };
        if (Judge(planned, technique.UsualSites, technique.MaxPressure) == Verdict.Proceed)
        {
            return [ToPlace(technique.UsualSites, technique.MaxPressure, Verdict.Proceed, needsCheckedProduct: false)];
        }

        var found = from place in Places.OneByOne(technique.UsualSites, knowledge.Body)
                    let deepest = FindDeepest(technique, place)
                    where deepest is not null
                    group place by deepest.Value into alike
                    orderby alike.Key.Pressure descending, alike.Key.NeedsCheckedProduct, alike.Key.Verdict
                    select ToPlace(alike.Aggregate(default(SiteSet), (set, place) => set.Union(place)), alike.Key.Pressure, alike.Key.Verdict, alike.Key.NeedsCheckedProduct);
        return ValueList.From(found);
    }

    // The deepest first, and at each depth with whatever product before one that has been checked.
    private (int Pressure, bool NeedsCheckedProduct, Verdict Verdict)? FindDeepest(TechniqueEntry technique, SiteSet place)
    {
        for (var pressure = technique.MaxPressure; pressure >= technique.MinPressure; pressure--)
        {
            foreach (var needsCheckedProduct in new[] { false, true })
            {
                var verdict = Judge(StepOf(technique.Technique.Code, needsCheckedProduct), place, pressure);
                if (verdict <= Verdict.ProceedWithChanges)
                {
                    return (pressure, needsCheckedProduct, verdict);
                }
            }
        }

        return null;
    }

    private static PlanStep StepOf(TechniqueCode technique, bool needsCheckedProduct) => new() { Technique = technique, Products = needsCheckedProduct ? StepForms.Harmless : [] };

    private Verdict Judge(PlanStep step, SiteSet places, int pressure) => _trial.Judge(PlanOf(step, places, Level(pressure), BodyPosition.SideLying));

    // What holds on the side holds in any position that does nothing to the body by itself; in the others it is tried, all places at once and then one by one.
    private bool IsOpen(TechniqueCode technique, SafePlace place, BodyPosition position)
    {
        var step = StepOf(technique, place.NeedsCheckedProduct);
        var places = knowledge.Body.Of(place.Sites);
        return MechanismSet.Of(position) == 0
            || _trial.IsOpen(PlanOf(step, places, place.MaxPressure, position))
            || Places.OneByOne(places, knowledge.Body).All(one => _trial.IsOpen(PlanOf(step, one, place.MaxPressure, position)));
    }

    private SessionPlan PlanOf(PlanStep step, SiteSet places, PressureLevel? pressure, BodyPosition position) => new()
    {
        Type = type,
        Steps = [step with { Sites = knowledge.Body.SitesOf(places), Pressure = pressure }],
        Positions = [position],
    };

    private SafePlace ToPlace(SiteSet places, int pressure, Verdict verdict, bool needsCheckedProduct) => new()
    {
        Sites = knowledge.Body.SitesOf(places),
        MaxPressure = Level(pressure),
        WithChanges = verdict != Verdict.Proceed,
        NeedsCheckedProduct = needsCheckedProduct,
    };

    private static PressureLevel? Level(int pressure) => pressure == 0 ? null : PressureLevel.From(pressure);
}
