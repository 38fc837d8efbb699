using System.Globalization;
using MassageDomain.Anatomy;
using MassageDomain.Contraindications;
using MassageDomain.Evidence;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using MassageDomain.Techniques;
using NodaTime;
using NodaTime.Text;

namespace MassageDomain.Explanations;

/// <summary>The parts of sentences, in one language and with the names of one knowledge base.</summary>
internal sealed class Wording(Language language, KnowledgeBase knowledge)
{
    private const int PlacesNamed = 5;
    private const int IngredientsNamed = 3;

    public Language Language => language;

    public string Fact(HealthCode code) => knowledge.Concepts.Find(code)?.Name.In(language) ?? code.Value;

    /// <summary>What raised a finding; where readings, age or the week of a pregnancy did, the concept that the rule belongs to.</summary>
    public string Subject(Finding finding) =>
        finding.RaisedBy.Count > 0 ? string.Join(", ", finding.RaisedBy.Select(fact => Fact(fact.Code)).Distinct())
        : HealthCode.TryFrom(finding.Rule.Code.Value.Split('.')[0], out var owner) && knowledge.Concepts.Find(owner) is { } concept ? concept.Name.In(language)
        : TemplateTable.Text("part.no-fact", language);

    public string Technique(TechniqueCode code) => knowledge.Techniques.Find(code)?.Name.In(language) ?? code.Value;

    public string Ingredient(IngredientCode code) => Lower(knowledge.Ingredients.Find(code)?.Name.In(language) ?? code.Value);

    /// <summary>What a rule restricts: the mechanisms, and the ingredients without which they are not meant.</summary>
    public string Mechanisms(Rule rule) => Mechanisms(rule, rule.Mechanisms);

    /// <summary>The same for the client, who need not hear of what nobody planned.</summary>
    public string PlannedMechanisms(Finding finding)
    {
        var planned = finding.Rule.Mechanisms.Where(mechanism => DependsOnThePlan(mechanism) || finding.Techniques.Any(code => knowledge.Techniques.Find(code)?.Mechanisms.Contains(mechanism) == true)).ToArray();
        return Mechanisms(finding.Rule, planned.Length > 0 ? planned : finding.Rule.Mechanisms);
    }

    private string Mechanisms(Rule rule, IReadOnlyList<Mechanism> mechanisms)
    {
        var asksIngredients = rule.Ingredients.Count > 0 || rule.IngredientsOfFact;
        var what = mechanisms.Count > 0 ? string.Join(", ", mechanisms.Select(mechanism => Names.Of(mechanism).In(language)))
            : TemplateTable.Text(asksIngredients ? "part.any-product" : "part.any-massage", language);
        if (!asksIngredients)
        {
            return what;
        }

        var named = rule.Ingredients.Take(IngredientsNamed).Select(Ingredient).Concat(rule.Ingredients.Count > IngredientsNamed ? ["…"] : []);
        return rule.Ingredients.Count == 0
            ? TemplateTable.Text("part.with-allergen", language, ("what", what))
            : TemplateTable.Text("part.with-ingredients", language, ("what", what), ("ingredients", string.Join(", ", named)));
    }

    /// <summary>Whether no planned technique does what a rule is about, so that it only limits how deep the other work there may go.</summary>
    public bool IsAboutPressureAlone(Finding finding) =>
        finding.Rule.MaxPressure is not null
        && finding.Techniques.Count > 0
        && finding.Rule.Mechanisms.Count > 0
        && !finding.Rule.Mechanisms.Any(DependsOnThePlan)
        && finding.Techniques.All(code => knowledge.Techniques.Find(code) is { } technique && !technique.Mechanisms.Any(finding.Rule.Mechanisms.Contains));

    // What a technique does by its pressure, its place, its product or the client's position is not said by the technique.
    private static bool DependsOnThePlan(Mechanism mechanism) => mechanism is Mechanism.DeepPressure or Mechanism.Abdominal or Mechanism.Facial or Mechanism.TopicalActive
        or Mechanism.Aroma or Mechanism.Lubricant or Mechanism.Seated or Mechanism.Prone or Mechanism.Supine or Mechanism.HeadDown;

    public string Where(IReadOnlyList<BodySite> sites) => sites.Count == 0 ? string.Empty : TemplateTable.Text("part.where", language, ("places", Places(sites)));

    public string Cap(Rule rule) => rule.MaxPressure is { } cap ? TemplateTable.Text("part.cap", language, ("cap", cap.ToString())) : string.Empty;

    /// <summary>By areas where whole ones are meant, and five places at most, so that a sentence stays one.</summary>
    public string Places(IReadOnlyList<BodySite> sites)
    {
        var separator = language == Language.English ? ", " : "; ";
        sites = PlaceNames.Of(sites, knowledge.Body);
        return sites.Count <= PlacesNamed
            ? string.Join(separator, sites.Select(Place))
            : TemplateTable.Text(
                "part.more-regions",
                language,
                ("places", string.Join(separator, sites.Take(PlacesNamed - 1).Select(Place))),
                ("count", (sites.Count - PlacesNamed + 1).ToString(CultureInfo.InvariantCulture)));
    }

    public string Place(BodySite site)
    {
        var name = site.Area is { } area ? knowledge.Body.Areas.Find(area)?.Name : knowledge.Body.Regions.Find(site.Region)?.Name;
        var place = Lower(name?.In(language) ?? (site.Area?.Value ?? site.Region?.Value ?? string.Empty));
        return site.Side switch
        {
            Laterality.Left => TemplateTable.Text("part.left", language, ("place", place)),
            Laterality.Right => TemplateTable.Text("part.right", language, ("place", place)),
            _ => place,
        };
    }

    public string Sources(Grounds grounds)
    {
        var sources = string.Join("; ", grounds.Sources.Select(id => knowledge.Citations.Find(id)).OfType<Citation>().Select(source => $"{source.Title} [{source.Trust}]"));
        return grounds.Basis switch
        {
            EvidenceBasis.GeneralKnowledge => TemplateTable.Text("part.general-knowledge", language),
            EvidenceBasis.Mixed => TemplateTable.Text("part.mixed", language, ("sources", sources)),
            _ => sources,
        };
    }

    public string Question(FactGroupCode? group) => group is null ? string.Empty : knowledge.FactGroups.Find(group)?.Question.In(language) ?? group.Value;

    public string Question(OpenQuestion question) =>
        knowledge.Concepts.Find(question.Fact)?.Details.FirstOrDefault(detail => detail.Code == question.Detail)?.Question.In(language) ?? question.Detail?.Value ?? string.Empty;

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A name in the middle of a sentence; an abbreviation stays as it is.</summary>
    public static string Lower(string text) => text.Length > 1 && char.IsUpper(text[1]) ? text : text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
