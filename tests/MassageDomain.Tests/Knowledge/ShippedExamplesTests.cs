using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
using MassageDomain.Rules;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Knowledge;

/// <summary>The examples that stand beside the shipped rules.</summary>
public sealed class ShippedExamplesTests(ITestOutputHelper output)
{
    private const int ExamplesOfAConcept = 2;

    private static readonly KnowledgeSource Source = KnowledgeSource.Read(KnowledgeFile.InFolder(Repository.Data));

    [Fact]
    public void Examples_OfTheShippedFiles_AllHoldAndRaiseEveryRule()
    {
        output.WriteLine($"{Source.Examples.Count} examples, {Source.Rules.Count} rules");

        Assert.Empty(ExampleCheck.Check(Source, KnowledgeReader.Build(Source).Value).Select(issue => issue.ToString()));
    }

    [Fact]
    public void EveryConcept_HasAtLeastTwoExamples()
    {
        var examples = Source.Examples.CountBy(example => example.File).ToDictionary();
        output.WriteLine(string.Join(", ", Source.Concepts.CountBy(concept => Math.Min(examples.GetValueOrDefault(concept.File), 5)).OrderBy(count => count.Key).Select(count => $"{count.Value} concepts with {count.Key}{(count.Key == 5 ? " or more" : "")}")) + " examples");
        var few = Source.Concepts.Where(concept => examples.GetValueOrDefault(concept.File) < ExamplesOfAConcept).Select(concept => concept.Value.Code.Value);

        Assert.Empty(few);
    }

    [Fact]
    public void EveryRule_IsFiredBySomeExample()
    {
        var fired = Source.Examples.SelectMany(example => example.Value.Fires).ToHashSet();
        output.WriteLine($"{Source.Rules.Count(rule => fired.Contains(rule.Value.Code))} of {Source.Rules.Count} rules fired");

        Assert.Empty(Source.Rules.Where(rule => !fired.Contains(rule.Value.Code)).Select(rule => rule.Value.Code.Value));
    }

    [Fact]
    public void EveryRuleThatStops_HasAnExampleThatFiresItAndOneJustOutsideIt()
    {
        // Just outside: what the rule is about was reported, or measured, and the rule neither fires nor is left open.
        var examples = Source.Examples.ToLookup(example => example.File, example => example.Value);
        var stopping = Source.Rules.Where(rule => rule.Value.Severity is Severity.Absolute or Severity.Clearance).ToArray();
        var fired = stopping.Count(rule => examples[rule.File].Any(example => example.Fires.Contains(rule.Value.Code)));
        var outside = stopping.Where(rule => examples[rule.File].Any(example => IsAbout(example, rule.Value) && !example.Fires.Contains(rule.Value.Code) && !example.NotAssessed.Contains(rule.Value.Code))).ToArray();
        output.WriteLine($"{stopping.Length} absolute and clearance rules; {fired} with an example that fires them, {outside.Length} with one just outside");

        Assert.Equal(stopping.Length, fired);
        Assert.Empty(stopping.Except(outside).Select(rule => rule.Value.Code.Value));
    }

    private static bool IsAbout(RuleExample example, Rule rule) => rule.Triggers.Any(trigger =>
        trigger.Fact is { } fact ? example.Facts.Any(reported => reported.Code == fact) : example.BirthDate is not null || example.Gestation is not null || example.Readings.Count > 0);

    [Fact]
    public void ExampleCheck_OfAnExampleThatExpectsTooLittle_SaysSo()
    {
        var broken = KnowledgeSource.Read(KnowledgeFile.InFolder(Repository.Data));
        var example = broken.Examples.First(example => example.Value.Fires.Count > 0);
        broken.Examples.Clear();
        broken.Examples.Add(example with { Value = example.Value with { Fires = [] } });
        var issues = ExampleCheck.Check(broken, KnowledgeBase.Default).Where(issue => issue.File == example.File && issue.Issue.Path.Value.EndsWith("/fires", StringComparison.Ordinal));

        Assert.Equal([KnowledgeIssueCodes.ExampleRules], issues.Select(issue => issue.Issue.Code));
    }
}
