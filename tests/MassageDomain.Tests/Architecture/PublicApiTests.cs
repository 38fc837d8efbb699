using MassageDomain.Knowledge;
using PublicApiGenerator;

namespace MassageDomain.Tests.Architecture;

/// <summary>The public API as it was approved. A change shows in review; the accessors, which are data, are left out.</summary>
public sealed class PublicApiTests
{
    private static readonly string Approved = Repository.PathTo("tests", "MassageDomain.Tests", "Architecture", "PublicApi.approved.txt");

    [Fact]
    public void PublicApi_IsTheApprovedOne()
    {
        var accessors = typeof(KnowledgeBase).Assembly.GetExportedTypes().Where(IsAccessor).ToHashSet();
        var options = new ApiGeneratorOptions
        {
            IncludeTypes = [.. typeof(KnowledgeBase).Assembly.GetExportedTypes().Where(type => !accessors.Contains(type))],
            IncludeAssemblyAttributes = false,
        };
        var api = typeof(KnowledgeBase).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API") == "1")
        {
            File.WriteAllText(Approved, api);
        }

        Assert.Equal(File.ReadAllText(Approved), api);
    }

    // A static class whose every property gives an entry of a catalogue.
    private static bool IsAccessor(Type type) =>
        type is { IsAbstract: true, IsSealed: true }
        && type.GetMethods().Where(method => method.DeclaringType == type).All(method => method.IsSpecialName)
        && type.GetProperties() is { Length: > 0 } properties
        && properties.Select(property => property.PropertyType).Distinct().Count() == 1
        && properties[0].PropertyType.IsClass && properties[0].PropertyType != typeof(IssueCode) && properties[0].PropertyType != typeof(string);
}
