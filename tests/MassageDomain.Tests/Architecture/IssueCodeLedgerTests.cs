using System.Reflection;
using System.Text.RegularExpressions;
using MassageDomain.Knowledge;

namespace MassageDomain.Tests.Architecture;

/// <summary>Apps store and compare issue codes, so every one is written down, and a retired one is never used again.</summary>
public sealed partial class IssueCodeLedgerTests
{
    private static readonly IssueCode[] Codes =
    [
        .. from type in typeof(KnowledgeBase).Assembly.GetExportedTypes()
           where type.Name.EndsWith("IssueCodes", StringComparison.Ordinal)
           from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public)
           select (IssueCode)property.GetValue(null)!,
    ];

    [Fact]
    public void Ledger_AndCode_ListTheSameCodes()
    {
        var ledger = LedgerRow().Matches(File.ReadAllText(Repository.PathTo("docs", "issue-codes.md"))).Where(row => row.Groups[4].Value.Trim().Length == 0).Select(row => row.Groups[1].Value);

        Assert.Equal(Codes.Select(code => code.Value).Order(StringComparer.Ordinal), ledger.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_AreUniqueAndWellFormed()
    {
        Assert.Equal(Codes.Length, Codes.Select(code => code.Value).Distinct().Count());
        Assert.All(Codes, code => Assert.Matches(@"^[a-z0-9]+([-.][a-z0-9]+)*\.[a-z0-9]+([-.][a-z0-9]+)*$", code.Value));
        Assert.All(Codes, code => Assert.EndsWith(".", code.Message, StringComparison.Ordinal));
    }

    // | `code` | severity | since | retired | what is wrong |
    [GeneratedRegex(@"^\| `([^`]+)` \| (\w+) \| ([^|]*) \| ([^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex LedgerRow();
}
