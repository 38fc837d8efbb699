using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Evidence;
using MassageDomain.Knowledge;

namespace MassageDomain.Explanations;

/// <summary>Says in one plain sentence what a finding, an open question or a change of the plan means.</summary>
public static class Explain
{
    /// <summary>Every template, for apps that bring words of their own.</summary>
    public static IReadOnlyList<ExplanationTemplate> Templates { get; } = ValueList.From(FindingTexts.All.Concat(QuestionTexts.All));

    /// <summary>Explains a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="audience">For whom. For the front desk, nothing in the sentence says anything about the client's health.</param>
    /// <param name="language">In which language; a name that the catalogue lacks in it is given in English.</param>
    /// <param name="knowledge">Where the names and sources are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>One sentence.</returns>
    public static Explanation Finding(Finding finding, Audience audience, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var wording = new Wording(language, knowledge ?? KnowledgeBase.Default);
        return audience switch
        {
            Audience.FrontDesk => FindingWording.ForFrontDesk(finding, wording),
            Audience.Client => FindingWording.ForClient(finding, wording),
            _ => FindingWording.ForTherapist(finding, wording),
        };
    }

    /// <summary>Explains a result as a whole.</summary>
    /// <param name="result">The result of a screening.</param>
    /// <param name="audience">For whom. The front desk gets exactly one sentence, which says nothing about the client's health; the therapist gets one for each of the <see cref="Findings"/>.</param>
    /// <param name="language">In which language; a name that the catalogue lacks in it is given in English.</param>
    /// <param name="knowledge">Where the names and sources are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The sentences in the order of the findings; the client is told nothing twice, and of two pressures for a place the lighter one. Empty for a therapist where there is no finding.</returns>
    public static IReadOnlyList<Explanation> Result(ScreeningResult result, Audience audience, Language language, KnowledgeBase? knowledge = null)
    {
        var wording = new Wording(language, knowledge ?? KnowledgeBase.Default);
        return audience switch
        {
            Audience.FrontDesk => ValueList.From<Explanation>([ResultWording.ForFrontDesk(result, wording)]),
            Audience.Client => ResultWording.ForClient(result, wording),
            _ => ResultWording.ForTherapist(result, wording),
        };
    }

    /// <summary>The findings that say something of their own, for a list that a therapist reads.</summary>
    /// <remarks>
    /// Of the findings about the same facts, those are left out that ask for care where another one forbids any massage, and pressures
    /// alone that another one holds as low. What is urgent, what has a question and what a letter answered always stays.
    /// </remarks>
    /// <param name="result">The result of a screening.</param>
    /// <param name="knowledge">What the techniques do; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The findings in their order; the verdict, the urgency and the lowest pressure of every place are those of the result.</returns>
    public static IReadOnlyList<Finding> Findings(ScreeningResult result, KnowledgeBase? knowledge = null) =>
        FindingSelection.Of(result, new Wording(Language.English, knowledge ?? KnowledgeBase.Default));

    /// <summary>What the therapist still has to do about a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">In which language; a sentence that the knowledge lacks in it is given in English.</param>
    /// <param name="knowledge">Where the names are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>Sentences in the order of the rule. Where a letter answers the rule, without those about getting one.</returns>
    public static IReadOnlyList<string> Advice(Finding finding, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return ValueList.From(FindingWording.Advice(finding, new Wording(language, knowledge ?? KnowledgeBase.Default)));
    }

    /// <summary>Says in a few words what a finding is about and what it restricts, beside the other findings of a result.</summary>
    /// <param name="finding">One of the findings of the result.</param>
    /// <param name="result">The result. A pressure that another finding holds lower in the same places is left unsaid.</param>
    /// <param name="language">In which language.</param>
    /// <param name="knowledge">Where the names are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The beginning of what the therapist is told: a phrase without a full stop.</returns>
    public static Explanation Headline(Finding finding, ScreeningResult result, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FindingWording.Headline(finding, new Wording(language, knowledge ?? KnowledgeBase.Default), FindingSelection.IsUndercut(result, finding));
    }

    /// <summary>Says in a few words what a finding is about and what it restricts, for a list that gives reasons and sources apart.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">In which language.</param>
    /// <param name="knowledge">Where the names are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The beginning of what the therapist is told: a phrase without a full stop.</returns>
    public static Explanation Headline(Finding finding, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FindingWording.Headline(finding, new Wording(language, knowledge ?? KnowledgeBase.Default));
    }

    /// <summary>Puts an open question into words for the therapist who asks it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="language">In which language.</param>
    /// <param name="knowledge">Where the names and questions are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>One sentence.</returns>
    public static Explanation Question(OpenQuestion question, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var wording = new Wording(language, knowledge ?? KnowledgeBase.Default);
        return TemplateTable.Fill(
            "question." + new QuestionKindJsonConverter().TokenOf(question.Kind),
            language,
            ("fact", question.Fact is null ? string.Empty : wording.Fact(question.Fact)),
            ("question", question.Group is null ? wording.Question(question) : wording.Question(question.Group)),
            ("reading", question.Reading is { } reading ? Names.Of(reading).In(language) : string.Empty));
    }

    /// <summary>Puts a change of a plan into words. It names no condition; a changed product names what has to be left out of it, which may be what the client is allergic to.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">In which language.</param>
    /// <param name="knowledge">Where the names are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>One sentence.</returns>
    public static Explanation Change(PlanChange change, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        var wording = new Wording(language, knowledge ?? KnowledgeBase.Default);
        var key = change switch
        {
            { Kind: PlanChangeKind.DropSites, Sites.Count: 0 } => "drop-unknown-sites",
            { Kind: PlanChangeKind.ChangeProduct, Ingredients.Count: 0 } => "read-label",
            _ => new PlanChangeKindJsonConverter().TokenOf(change.Kind),
        };
        return TemplateTable.Fill(
            "change." + key,
            language,
            ("technique", change.Technique is null ? string.Empty : wording.Technique(change.Technique)),
            ("new", change.NewTechnique is null ? string.Empty : Wording.Lower(wording.Technique(change.NewTechnique))),
            ("places", wording.Places(change.Sites)),
            ("pressure", change.Pressure?.ToString() ?? string.Empty),
            ("ingredients", string.Join(", ", change.Ingredients.Select(wording.Ingredient))),
            ("minutes", change.Minutes?.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
            ("positions", string.Join(", ", change.Positions.Select(position => Names.Of(position).In(language)))));
    }

    /// <summary>Names a place on the body.</summary>
    /// <param name="site">The place.</param>
    /// <param name="language">In which language.</param>
    /// <param name="knowledge">Where the names are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The name with its side, in lower case.</returns>
    public static string Site(BodySite site, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        return new Wording(language, knowledge ?? KnowledgeBase.Default).Place(site);
    }

    /// <summary>Names the sources of a statement with their grade of trust, and says so where it rests on general knowledge.</summary>
    /// <param name="grounds">What the statement rests on.</param>
    /// <param name="language">In which language; titles stay as they are.</param>
    /// <param name="knowledge">Where the sources are; null for <see cref="KnowledgeBase.Default"/>.</param>
    /// <returns>The sources.</returns>
    public static string Sources(Grounds grounds, Language language, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(grounds);
        return new Wording(language, knowledge ?? KnowledgeBase.Default).Sources(grounds);
    }
}
