using MassageDomain.Anatomy;
using MassageDomain.Techniques;

namespace MassageDomain.Planning;

/// <summary>What a menu or booking text says, and what of it was not understood.</summary>
public sealed record MenuReading
{
    /// <summary>The techniques, in the order of the text, each once.</summary>
    public IReadOnlyList<MenuTechnique> Techniques { get; init => field = ValueList.From(value); } = ValueList.From<MenuTechnique>(null);

    /// <summary>How long, in minutes; null where the text says nothing or more than one thing, see <see cref="MinutesOffered"/>.</summary>
    public int? Minutes { get; init; }

    /// <summary>Every length that the text names, in minutes, in its order.</summary>
    public IReadOnlyList<int> MinutesOffered { get; init => field = ValueList.From(value); } = ValueList.From<int>(null);

    /// <summary>Whether a length stands there as a bare number, such as <c>Deep Tissue 60</c>, so that minutes are an assumption.</summary>
    public required bool MinutesAssumed { get; init; }

    /// <summary>How the session is held; null where the text says nothing or more than one thing.</summary>
    public SessionFormat? Format { get; init; }

    /// <summary>Sites that no technique goes with.</summary>
    public IReadOnlyList<MenuSite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<MenuSite>(null);

    /// <summary>The words that were not understood, in the order of the text, words that stand together in one piece.</summary>
    public IReadOnlyList<MenuWords> NotUnderstood { get; init => field = ValueList.From(value); } = ValueList.From<MenuWords>(null);

    /// <summary>Why the reading is incomplete or rests on an assumption; empty where everything was understood.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; init => field = ValueList.From(value); } = ValueList.From<ValidationIssue>(null);

    /// <summary>The plan that the text describes.</summary>
    /// <param name="type">What the massage is for: a text rarely says.</param>
    /// <param name="knowledge">The catalogue that the text was read with; null for the shipped one.</param>
    /// <returns>The plan; null where the text names no technique but at most a way to hold the session. Where words were not understood, the plan may be less than what was meant.</returns>
    public SessionPlan? ToPlan(MassageType type, Knowledge.KnowledgeBase? knowledge = null)
    {
        knowledge ??= Knowledge.KnowledgeBase.Default;
        var steps = (from named in Techniques
                     let technique = knowledge.Techniques.Find(named.Technique)
                     where technique?.Family != TechniqueFamily.Format
                     select new PlanStep { Technique = named.Technique, Sites = SitesOf(named, technique) }).ToArray();
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
}
