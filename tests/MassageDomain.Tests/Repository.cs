using System.Reflection;

namespace MassageDomain.Tests;

/// <summary>Where the repository's own files are, for tests that read them.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static string Data { get; } = Path.Combine(Root, "src", "MassageDomain", "Data");

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);
}
