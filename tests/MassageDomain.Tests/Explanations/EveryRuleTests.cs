using System.Text.RegularExpressions;
using MassageDomain.Contraindications;
using MassageDomain.Evidence;
using MassageDomain.Explanations;
using MassageDomain.Health;
using MassageDomain.Knowledge;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Explanations;

/// <summary>What is said of every single rule, in every language, by the examples that raise it.</summary>
public sealed partial class EveryRuleTests(ITestOutputHelper output)
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Default;
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    private static readonly Finding[] Findings =
    [
        .. KnowledgeSource.Read(KnowledgeFile.InFolder(Repository.Data)).Examples
            .SelectMany(example => Screening.Screen(example.Value.ToHistory(Knowledge), example.Value.Plan, example.Value.On, Knowledge).Findings)
            .Distinct(),
    ];

    [Fact]
    public void FrontDesk_OfEveryRule_HearsNothingOfHealth()
    {
        var words = (from concept in Knowledge.Concepts from language in Languages select (concept.Code, language, Words: WordsFor(concept, language).ToArray())).ToDictionary(one => (one.Code, one.language), one => one.Words);
        var said = new HashSet<string>();
        var told = new List<string>();
        foreach (var finding in Findings)
        {
            var subjects = finding.RaisedBy.Select(fact => fact.Code).Append(HealthCode.From(finding.Rule.Code.Value.Split('.')[0])).Distinct();
            foreach (var language in Languages)
            {
                // The techniques are those of the booking, which the front desk has.
                var text = finding.Techniques.Aggregate(Explain.Finding(finding, Audience.FrontDesk, language).Text, (rest, technique) =>
                    rest.Replace(Knowledge.Techniques.Find(technique)?.Name.In(language) ?? technique.Value, string.Empty, StringComparison.Ordinal));
                said.Add(text);
                told.AddRange(from subject in subjects from word in words[(subject, language)] where NamesWord(text, word) select $"{finding.Rule.Code}: {text}");
            }
        }

        output.WriteLine($"{RulesOf(Findings)} rules by {Findings.Length} findings in {Languages.Length} languages: {said.Count} different sentences for the front desk");
        Assert.Equal(Knowledge.Rules.Count, RulesOf(Findings));
        Assert.Empty(told);
    }

    [Fact]
    public void EveryRule_HasOneWholeSentenceForEverybody()
    {
        var sentences = from finding in Findings
                        from audience in Enum.GetValues<Audience>()
                        from language in Languages
                        select (finding.Rule.Code, Explain.Finding(finding, audience, language).Text);
        var all = sentences.ToArray();
        output.WriteLine($"{all.Length} sentences");

        Assert.DoesNotContain(all, one => one.Text.Length == 0 || Hole().IsMatch(one.Text) || one.Text[^1] is not ('.' or ')' or '?'));
    }

    [Fact]
    public void EveryRule_IsSaidInThreeLanguages()
    {
        var texts = Knowledge.Rules.SelectMany(rule => rule.Changes.Select(change => change.Text).Append(rule.Why)).ToArray();
        output.WriteLine($"{texts.Length} reasons and changes");

        Assert.Empty(texts.Where(text => text.Es is null || text.Fr is null).Select(text => text.En));
    }

    // The literals are the words of the three languages for what nobody looked up.
    [Theory]
    [InlineData(Language.English, "general professional knowledge; no source was read for it", " — and general knowledge")]
    [InlineData(Language.Spanish, "conocimiento profesional general; no se leyó ninguna fuente", " — y conocimiento general")]
    [InlineData(Language.French, "connaissance professionnelle générale ; aucune source n'a été lue", " — et connaissance générale")]
    public void Therapist_OfEveryRule_HearsWhatItRestsOn(Language language, string general, string mixed)
    {
        var byBasis = Findings.CountBy(finding => finding.Rule.Grounds.Basis).ToDictionary();
        output.WriteLine(string.Join(", ", Knowledge.Rules.CountBy(rule => rule.Grounds.Basis).OrderBy(basis => basis.Key).Select(basis => $"{basis.Value} rules {basis.Key}")));

        Assert.Equal(3, byBasis.Count);
        Assert.All(Findings, finding =>
        {
            var text = Explain.Finding(finding, Audience.Therapist, language).Text;
            var grounds = finding.Rule.Grounds;
            Assert.Equal(grounds.Basis == EvidenceBasis.GeneralKnowledge, text.EndsWith($"({general})", StringComparison.Ordinal));
            Assert.Equal(grounds.Basis == EvidenceBasis.Mixed, text.EndsWith($"{mixed})", StringComparison.Ordinal));
            Assert.All(grounds.Sources, id => Assert.Contains($"{Knowledge.Citations[id].Title} [{Knowledge.Citations[id].Trust}]", text, StringComparison.Ordinal));
        });
    }

    private static int RulesOf(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule.Code).Distinct().Count();

    private static IEnumerable<string> WordsFor(HealthConcept concept, Language language) =>
        (language switch { Language.Spanish => concept.Wordings?.Es, Language.French => concept.Wordings?.Fr, _ => concept.Wordings?.En } ?? []).Append(concept.Name.In(language));

    private static bool NamesWord(string text, string word) =>
        text.Contains(word, word.Any(char.IsLower) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", word.Any(char.IsLower) ? RegexOptions.IgnoreCase | RegexOptions.CultureInvariant : RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Hole();
}
