using MassageDomain.Anatomy;
using MassageDomain.Privacy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>What a menu or booking text says, and what of it was not understood.</summary>
public sealed record MenuReading
{
    /// <summary>The techniques, in the order of the text, each once.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<MenuTechnique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<MenuTechnique>(null);

    /// <summary>How long, in minutes; null where the text says nothing or more than one thing, see <see cref="MinutesOffered"/>.</summary>
    [DataClassification(DataClass.Administrative)]
    public int? Minutes { get; init; }

    /// <summary>Every length that the text names, in minutes, in its order.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<int> MinutesOffered { get; init => field = ValueList.From(value); } = ValueList.From<int>(null);

    /// <summary>Whether a length stands there as a bare number, such as <c>Deep Tissue 60</c>, so that minutes are an assumption.</summary>
    [DataClassification(DataClass.Administrative)]
    public required bool MinutesAssumed { get; init; }

    /// <summary>How the session is held; null where the text says nothing or more than one thing.</summary>
    [DataClassification(DataClass.Administrative)]
    public SessionFormat? Format { get; init; }

    /// <summary>Sites that no technique goes with.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<MenuSite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<MenuSite>(null);

    /// <summary>
    /// What the text names to be left out, as the feet in <c>no feet</c>, in its order. None of it is among the techniques and in the plan, also where the text names it
    /// a second time; in doubt more is left out than was meant.
    /// </summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<MenuExclusion> LeftOut { get; init => field = ValueList.From(value); } = ValueList.From<MenuExclusion>(null);

    /// <summary>The words that were not understood, in the order of the text, words that stand together in one piece.</summary>
    [DataClassification(DataClass.FreeText)]
    public IReadOnlyList<MenuWords> NotUnderstood { get; init => field = ValueList.From(value); } = ValueList.From<MenuWords>(null);

    /// <summary>Why the reading is incomplete or rests on an assumption; empty where everything was understood.</summary>
    [DataClassification(DataClass.Administrative)]
    public IReadOnlyList<ValidationIssue> Issues { get; init => field = ValueList.From(value); } = ValueList.From<ValidationIssue>(null);

    /// <summary>The plan that the text describes.</summary>
    /// <param name="type">What the massage is for: a text rarely says.</param>
    /// <param name="knowledge">The catalogue that the text was read with; null for the shipped one.</param>
    /// <returns>
    /// The plan; null where the text names no technique but at most a way to hold the session, and where nothing is left of the sites of any. Where words were not understood,
    /// the plan may be less than what was meant. A site that is left out is taken out of every step, also out of the usual sites, which are then named one by one.
    /// </returns>
    public SessionPlan? ToPlan(MassageType type, Knowledge.KnowledgeBase? knowledge = null)
    {
        knowledge ??= Knowledge.KnowledgeBase.Default;
        var leftOut = knowledge.Body.Of([.. LeftOut.Select(item => item.Site).OfType<BodySite>()]);
        var steps = (from named in Techniques
                     let technique = knowledge.Techniques.Find(named.Technique)
                     where technique?.Family != TechniqueFamily.Format
                     let sites = Without(SitesOf(named, technique), technique, leftOut, knowledge.Body)
                     where sites is not null
                     select new PlanStep { Technique = named.Technique, Sites = sites }).ToArray();
        if (steps.Length == 0)
        {
            return null;
        }

        // One technique takes all the time; how several share it, the text does not say.
        return new() { Type = type, Format = Format, Minutes = Minutes, Steps = steps.Length == 1 ? [steps[0] with { Minutes = Minutes }] : steps };
    }

    /// <summary>The type's name alone: anything may have been typed.</summary>
    /// <returns>A text without data.</returns>
    public override string ToString() => nameof(MenuReading);

    // What is added comes on top of the usual sites; where these are the whole body, naming none stands for it.
    private static IReadOnlyList<BodySite> SitesOf(MenuTechnique named, Technique? technique)
    {
        var only = named.Sites.Where(site => !site.Adds).ToArray();
        return only.Length > 0 ? [.. named.Sites.Select(site => site.Site)]
            : named.Sites.Count == 0 || technique is null || technique.Sites.Count == 0 ? []
            : [.. technique.Sites.Concat(named.Sites.Select(site => site.Site)).Distinct()];
    }

    // Null where nothing is left. Naming no site stands for the usual ones, and where a technique has none, for the whole body.
    private static IReadOnlyList<BodySite>? Without(IReadOnlyList<BodySite> sites, Technique? technique, SiteSet leftOut, BodyChart body)
    {
        var all = sites.Count > 0 ? body.Of(sites)
            : technique is { Sites.Count: > 0 } ? body.Of(technique.Sites)
            : body.Of(AreaCodes.WholeBody, null);
        return !all.Overlaps(leftOut) ? sites : leftOut.Contains(all) ? null : body.SitesOf(all.Except(leftOut));
    }
}
