namespace MassageDomain.Knowledge;

/// <summary>One JSON file of knowledge.</summary>
public sealed record KnowledgeFile
{
    /// <summary>Its path below the data folder, with forward slashes, such as <c>health/skin/sunburn.json</c>. The first folder says what is in it.</summary>
    public required string Path { get; init; }

    /// <summary>Its text, as UTF-8.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>All JSON files below a folder, ordered by path.</summary>
    /// <param name="folder">The data folder.</param>
    /// <returns>The files; schemas are not among them.</returns>
    internal static IReadOnlyList<KnowledgeFile> InFolder(string folder) =>
        [.. from file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            let path = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')
            where !path.StartsWith("schemas/", StringComparison.Ordinal)
            orderby path
            select new KnowledgeFile { Path = path, Utf8 = File.ReadAllBytes(file) }];

    /// <inheritdoc/>
    public override string ToString() => Path;
}
