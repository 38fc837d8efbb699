using System.Reflection;
using System.Text.RegularExpressions;
using MassageDomain.Outcomes;
using Xunit.Abstractions;

namespace MassageDomain.Tests.Outcomes;

/// <summary>Every scale has its worked examples, typed out and with what they rest on. Several scores of one form are one example.</summary>
public sealed partial class WorkedExampleCountTests(ITestOutputHelper output)
{
    private const int Fewest = 6;

    [Fact]
    public void EveryScale_HasAtLeastSixFormsWorkedOut()
    {
        var methods = typeof(WorkedExampleCountTests).Assembly.GetTypes().Where(type => type.Name.EndsWith("Examples", StringComparison.Ordinal)).SelectMany(type => type.GetMethods()).ToArray();
        var counts = OutcomeKnowledge.Default.Scales.Select(scale => (Scale: scale.Code.Value, Count: methods.Where(method => method.Name == NameOf(scale)).SelectMany(Forms).Distinct(StringComparer.Ordinal).Count())).ToArray();
        output.WriteLine($"{counts.Sum(count => count.Count)} forms worked out of {counts.Length} scales, at least {counts.Min(count => count.Count)} of each");

        Assert.All(counts, count => Assert.True(count.Count >= Fewest, $"{count.Scale} has {count.Count}"));
    }

    // An author with a year, a named implementation or manual, or the open word that it is general knowledge.
    [Fact]
    public void EveryScale_SaysWhatItsExamplesRestOn()
    {
        var sources = Directory.EnumerateFiles(Repository.PathTo("tests", "MassageDomain.Tests", "Outcomes"), "*Examples.cs").Select(File.ReadAllText).ToArray();
        Assert.All(OutcomeKnowledge.Default.Scales, scale =>
        {
            var theory = sources.SelectMany(source => source.Split("[Theory]").Skip(1)).Single(block => block.Contains($"void {NameOf(scale)}(", StringComparison.Ordinal));
            var comment = string.Join(' ', theory.Split('\n').Where(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
            Assert.True(Citation().IsMatch(comment), $"{scale.Code}: {comment}");
        });
    }

    private static string NameOf(OutcomeScale scale) => $"Score_{ShippedOutcomesTests.NameOf(scale.Code.Value)}_IsAsPublished";

    // The answers are the first argument of a row.
    private static IEnumerable<string> Forms(MethodInfo method) => method.GetCustomAttributesData()
        .Where(data => data.AttributeType == typeof(InlineDataAttribute))
        .Select(data => (string)((IReadOnlyList<CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!);

    [GeneratedRegex(@"[A-Z][\w&. -]+ (19|20)\d\d|awell-score|lbscorer|HealthMeasures|RAND 36-Item|VT\.csv|koos\.nu|PhenX|BioPsyKit|manual|general knowledge")]
    private static partial Regex Citation();
}
