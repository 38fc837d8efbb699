using System.Text.RegularExpressions;
using MassageDomain.Knowledge;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Knowledge;

/// <summary>Codes are stored for years, so they are full standard terms; what people write for short is a wording.</summary>
public sealed partial class CodeTermTests(ITestOutputHelper output)
{
    // What is said for short in records and by clients. Without a vowel, or with a figure inside, a word is caught without being listed.
    private static readonly HashSet<string> Abbreviations =
    [
        "aaa", "abi", "ace", "acl", "adhd", "afib", "aids", "als", "arb", "bmi", "cad", "cam", "ces", "copd", "covid", "dexa", "ect", "eds", "ekg", "ent", "esr", "fai",
        "gad", "gca", "gerd", "gi", "gu", "hiv", "hpa", "iastm", "ibd", "ibs", "icd", "iga", "inr", "itb", "itp", "iud", "iv", "ivf", "maoi", "mao", "met", "mi", "mnd",
        "ms", "mua", "nsaid", "nsaids", "oa", "oab", "ocd", "pad", "pe", "pid", "pocus", "pots", "ptsd", "ra", "raynauds", "rom", "rsi", "sci", "sad", "sle", "ssri",
        "ssris", "si", "snri", "snris", "supraclav", "tia", "uri", "uti", "vad", "vap", "vte",
    ];

    private static IEnumerable<string> Codes
    {
        get
        {
            var knowledge = KnowledgeBase.Default;
            return knowledge.Concepts.Select(concept => concept.Code.Value)
                .Concat(knowledge.Concepts.SelectMany(concept => concept.Details).Select(detail => detail.Code.Value))
                .Concat(knowledge.Rules.Select(rule => rule.Code.Value))
                .Concat(knowledge.Techniques.Select(technique => technique.Code.Value))
                .Concat(knowledge.Ingredients.Select(ingredient => ingredient.Code.Value))
                .Concat(knowledge.FactGroups.Select(factGroup => factGroup.Code.Value))
                .Concat(knowledge.EndangermentSites.Select(site => site.Code.Value))
                .Concat(knowledge.Body.Regions.Select(region => region.Code.Value))
                .Concat(knowledge.Body.Areas.Select(area => area.Code.Value));
        }
    }

    [Fact]
    public void Codes_HaveNoAbbreviationInThem()
    {
        var words = Codes.SelectMany(WordsOf).Distinct().ToArray();
        output.WriteLine($"{Codes.Distinct().Count()} codes of {words.Length} words");

        Assert.True(words.Length > 800);
        Assert.DoesNotContain(Codes, code => WordsOf(code).Any(IsShort));
    }

    [Theory]
    [InlineData("dvt-acute")]
    [InlineData("mi-recent")]
    [InlineData("copd")]
    [InlineData("uti-pyelonephritis")]
    [InlineData("g6pd-deficiency")]
    [InlineData("glp1-agonists.injection-site")]
    [InlineData("pnf-stretching")]
    [InlineData("jaw-tmj")]
    public void AnAbbreviation_IsCaught(string code) => Assert.Contains(WordsOf(code), IsShort);

    // The names of the source tables, and what clients write.
    [Theory]
    [InlineData("DVT", "deep-vein-thrombosis")]
    [InlineData("MI", "myocardial-infarction")]
    [InlineData("COPD", "chronic-obstructive-pulmonary-disease")]
    [InlineData("TIA", "stroke")]
    [InlineData("UTI", "urinary-tract-infection")]
    [InlineData("NSAID", "oral-nonsteroidal-anti-inflammatories")]
    [InlineData("SSRI", "serotonin-reuptake-inhibitors")]
    [InlineData("G6PD", "glucose-6-phosphate-dehydrogenase-deficiency")]
    [InlineData("GLP-1", "glucagon-like-peptide-1-agonists")]
    [InlineData("GERD", "gastroesophageal-reflux")]
    [InlineData("IBS", "irritable-bowel-or-constipation")]
    [InlineData("CRPS", "complex-regional-pain-syndrome")]
    public void WhatPeopleWriteForShort_IsAWording(string word, string code) =>
        Assert.Contains(word, KnowledgeBase.Default.Concepts.Single(concept => concept.Code.Value == code).Wordings!.En);

    private static string[] WordsOf(string code) => code.Split('-', '.');

    private static bool IsShort(string word) => Abbreviations.Contains(word) || NoVowel().IsMatch(word) || (word.Any(char.IsDigit) && word.Any(char.IsLetter));

    [GeneratedRegex("^[b-df-hj-np-tv-xz]{2,}$")]
    private static partial Regex NoVowel();
}
