using MassageDomain.Knowledge;
using MassageDomain.Techniques;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Knowledge.Crosswalk;

/// <summary>
/// What became of every row of the source tables. The files beside this one were written once from those tables: <c>*.ids.txt</c> has
/// the ids of a table, <c>*.tsv</c> says for each of them to which entries of the knowledge base it went.
/// </summary>
public sealed class CrosswalkTests(ITestOutputHelper output)
{
    private static readonly string[] RuleTables = ["rules", "medication-rules", "red-flag-rules", "hard-limit-rules"];
    private static readonly string[] ConceptTables = ["conditions", "medications", "red-flags"];

    private static readonly KnowledgeBase Shipped = KnowledgeBase.Default;

    /// <summary>The tables, how many rows each has, and where its targets are.</summary>
    public static TheoryData<string, int, string> Tables => new()
    {
        { "conditions", 227, "concepts" },
        { "rules", 437, "rules" },
        { "medications", 50, "concepts" },
        { "techniques", 75, "techniques" },
        { "regions", 54, "regions" },
        { "sites", 24, "sites" },
        { "red-flags", 29, "concepts" },
        { "sources", 202, "citations" },
        { "disagreements", 40, "disagreements" },
        { "scopes", 32, "mechanisms" },
        { "hard-limits", 25, "techniques with limits" },
    };

    /// <summary>Medicines and red flags have rules too.</summary>
    public static TheoryData<string, string> RulesOfTables => new()
    {
        { "medications", "medication-rules" },
        { "red-flags", "red-flag-rules" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryRow_WentSomewhere(string table, int rows, string targets)
    {
        var crosswalk = Read(table);
        output.WriteLine($"{table}: {crosswalk.Count} rows to {crosswalk.SelectMany(row => row.Value).Distinct().Count()} {targets}");

        Assert.Equal(rows, crosswalk.Count);
        Assert.Equal(Ids(table), crosswalk.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(crosswalk.Where(row => row.Value.Length == 0).Select(row => row.Key));
        Assert.Empty(crosswalk.SelectMany(row => row.Value).Except(Codes(targets)));
    }

    [Theory]
    [MemberData(nameof(RulesOfTables))]
    public void EveryMedicineAndRedFlag_HasARule(string table, string rules)
    {
        var crosswalk = Read(rules);
        output.WriteLine($"{rules}: {crosswalk.Count} rows to {crosswalk.SelectMany(row => row.Value).Distinct().Count()} rules");

        Assert.Equal(Ids(table), crosswalk.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(crosswalk.Where(row => row.Value.Length == 0).Select(row => row.Key));
        Assert.Empty(crosswalk.SelectMany(row => row.Value).Except(Codes("rules")));
    }

    [Fact]
    public void EveryRule_CameFromARow()
    {
        var sourced = RuleTables.SelectMany(table => Read(table).Values).SelectMany(targets => targets).Distinct();
        output.WriteLine($"{Shipped.Rules.Count} rules");

        // D37 of the disagreements was decided by a rule of its own.
        Assert.Equal(["pregnancy.first-trimester-reflexology-or-drainage"], Codes("rules").Except(sourced));
    }

    /// <summary>What a technique's hard limit asks for some clients alone is a rule about them.</summary>
    [Fact]
    public void EveryRuleOfAHardLimit_IsOfARow()
    {
        var crosswalk = Read("hard-limit-rules");

        Assert.Empty(crosswalk.Keys.Except(Ids("hard-limits")));
        Assert.Empty(crosswalk.SelectMany(row => row.Value).Except(Codes("rules")));
    }

    [Fact]
    public void EveryConcept_CameFromARow()
    {
        var sourced = ConceptTables.SelectMany(table => Read(table).Values).SelectMany(targets => targets);

        Assert.Empty(Codes("concepts").Except(sourced));
    }

    [Fact]
    public void EverySource_IsKeptUnderItsOwnName() =>
        Assert.Equal(Ids("sources").Select(id => id.ToLowerInvariant()).Order(StringComparer.Ordinal), Codes("citations").Where(id => !id.StartsWith("law-", StringComparison.Ordinal)));

    private static IEnumerable<string> Codes(string targets) => targets switch
    {
        "concepts" => Shipped.Concepts.Select(concept => concept.Code.Value),
        "rules" => Shipped.Rules.Select(rule => rule.Code.Value),
        "techniques" => Shipped.Techniques.Select(technique => technique.Code.Value),
        "regions" => Shipped.Body.Regions.Select(region => region.Code.Value),
        "sites" => Shipped.EndangermentSites.Select(site => site.Code.Value),
        "citations" => Shipped.Citations.Select(citation => citation.Id.Value),
        // The scope "all" is a rule without mechanisms.
        "mechanisms" => Enum.GetValues<Mechanism>().Select(new MechanismJsonConverter().TokenOf),
        "techniques with limits" => Shipped.Techniques.Where(technique => technique.Limits.Count > 0).Select(technique => technique.Code.Value),
        "disagreements" => Shipped.Disagreements.Select(disagreement => disagreement.Code.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(targets)),
    };

    private static string PathTo(string file) => Repository.PathTo("tests", "MassageDomain.Tests", "Knowledge", "Crosswalk", file);

    private static IEnumerable<string> Ids(string table) => File.ReadAllLines(PathTo($"{table}.ids.txt")).Order(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Read(string table) =>
        File.ReadAllLines(PathTo($"{table}.tsv")).Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
