using MassageDomain.Contraindications;
using MassageDomain.Knowledge;
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
        var few = Source.Concepts.Where(concept => examples.GetValueOrDefault(concept.File) < ExamplesOfAConcept).Select(concept => concept.Value.Code.Value);

        Assert.Empty(few);
    }

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
