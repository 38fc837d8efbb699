using MassageDomain.Knowledge;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Knowledge;

/// <summary>The counts of the knowledge file: contraindications, sections 3 and 4.</summary>
public sealed class CataloguedCountTests(ITestOutputHelper output)
{
    [Fact]
    public void Counts_AreThoseOfTheKnowledgeFile()
    {
        var knowledge = KnowledgeBase.Default;
        var wordings = knowledge.Techniques.Sum(technique => technique.Wordings is { } words ? words.En.Count + words.Es.Count + words.Fr.Count : 0);

        output.WriteLine($"{knowledge.Body.Regions.Count} regions, {knowledge.Body.All.Count} with side, {knowledge.Body.Areas.Count} areas, {knowledge.Body.Joints.Count} joints");
        output.WriteLine($"{knowledge.Techniques.Count} techniques with {wordings} wordings besides their names, {knowledge.EndangermentSites.Count} endangerment sites");

        Assert.Equal(54, knowledge.Body.Regions.Count);
        Assert.Equal(101, knowledge.Body.All.Count);
        Assert.Equal(75, knowledge.Techniques.Count);
        Assert.Equal(24, knowledge.EndangermentSites.Count);
        Assert.All(knowledge.Techniques, technique => Assert.False(technique.Name.Es is null || technique.Name.Fr is null, technique.Code.Value));
    }
}
