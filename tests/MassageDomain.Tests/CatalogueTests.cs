using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using MassageDomain.Tests.Fixtures;

namespace MassageDomain.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Find_OfACodeThatIsThere_GivesTheEntry() =>
        Assert.Equal("Digging", FixtureKnowledge.Base.Techniques.Find(TechniqueCode.From("digging"))?.Name.En);

    [Fact]
    public void Find_OfACodeThatIsNotThere_GivesNull()
    {
        Assert.Null(FixtureKnowledge.Base.Techniques.Find(TechniqueCode.From("flying")));
        Assert.Null(FixtureKnowledge.Base.Techniques.Find(null));
    }

    [Fact]
    public void Indexer_OfACodeThatIsNotThere_IsAnError() =>
        Assert.Throws<KeyNotFoundException>(() => FixtureKnowledge.Base.Techniques[TechniqueCode.From("flying")]);

    [Fact]
    public void Entries_AreInTheOrderOfTheirCodes()
    {
        Assert.Equal(["digging", "stroking", "warming"], FixtureKnowledge.Base.Techniques.Select(technique => technique.Code.Value));
        Assert.Equal(KnowledgeBase.Default.Rules.Select(rule => rule.Code).Order(), KnowledgeBase.Default.Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void Entries_AskedForByManyThreadsAtOnce_AreMadeOnce()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<Technique>();
        Parallel.For(0, 64, _ => seen.Add(KnowledgeBase.Default.Techniques[TechniqueCode.From("swedish")]));

        Assert.Single(seen.Distinct(ReferenceEqualityComparer.Instance));
    }
}
