using MassageDomain.Knowledge;

namespace MassageDomain.Tests.Fixtures;

/// <summary>A small knowledge base, invented for tests of the engine, on the real body chart. It has one rule of every kind.</summary>
internal static class FixtureKnowledge
{
    public static IReadOnlyList<KnowledgeFile> Files { get; } =
    [
        .. KnowledgeFile.InFolder(Repository.PathTo("tests", "MassageDomain.Tests", "Fixtures", "knowledge")),
        .. KnowledgeFile.InFolder(Repository.Data).Where(file => file.Path.StartsWith("anatomy/", StringComparison.Ordinal)),
    ];

    public static KnowledgeBase Base { get; } = KnowledgeReader.Read(Files).Value;
}
