using System.Reflection;
using System.Text;
using System.Text.Json;
using MassageDomain.Health;
using MassageDomain.Intake;
using MassageDomain.Intake.Consents;
using MassageDomain.Privacy;

namespace MassageDomain.Tests.Intake;

/// <summary>docs/intake-fields.md lists every field of the form with its class, and the questions that fill it.</summary>
public sealed class FieldListTests
{
    [Fact]
    public void Document_IsUpToDate() => Approved.Check(Repository.PathTo("docs", "intake-fields.md"), Write());

    [Fact]
    public void PathOf_EveryField_IsInTheForm()
    {
        var members = Members(typeof(IntakeForm), string.Empty).Select(member => member.Path).ToHashSet();

        Assert.All(Enum.GetValues<IntakeField>().Where(field => !IntakeFields.PathOf(field).Value.StartsWith("/health", StringComparison.Ordinal)), field =>
            Assert.Contains(IntakeFields.PathOf(field).Value.Replace("/0", "/*", StringComparison.Ordinal), members));
    }

    [Fact]
    public void EveryField_IsFilledBySomeQuestion()
    {
        var filled = IntakeCatalogue.Default.Questions.Select(question => question.Field).ToHashSet();

        Assert.All(Enum.GetValues<IntakeField>(), field => Assert.Contains(field, filled));
    }

    private static string Write()
    {
        var text = new StringBuilder();
        text.Append("# The fields of an intake form\n\n");
        text.Append("Written by the test `FieldListTests` from the types; run it with `APPROVE=1` after a change. `*` stands for a position in a list.\n");
        text.Append("Nothing but `clientId`, `completedOn` and `health` is required. The class says how closely a value must be kept: see `MassageDomain.Privacy.DataClass`.\n\n");
        text.Append("| field | type | class |\n|---|---|---|\n");
        foreach (var (path, type, dataClass) in Members(typeof(IntakeForm), string.Empty))
        {
            text.Append($"| `{path}` | {type} | {dataClass} |\n");
        }

        text.Append("\n# The question sets\n\n");
        foreach (var set in IntakeCatalogue.Default.QuestionSets)
        {
            text.Append($"## {set.Name.En} (`{set.Code}`, version {set.Version})\n\n| item | title | questions |\n|---|---|---|\n");
            foreach (var item in set.Items)
            {
                text.Append($"| {item.Key} | {item.Title.En} | {string.Join(", ", item.Questions.Select(question => $"`{question}`"))} |\n");
            }

            text.Append('\n');
        }

        text.Append("# The questions\n\n| question | text | kind | fills | answers for |\n|---|---|---|---|---|\n");
        foreach (var question in IntakeCatalogue.Default.Questions)
        {
            var fills = question.Field is { } field ? $"`{IntakeFields.PathOf(field)}`" : string.Empty;
            text.Append($"| `{question.Code}` | {question.Text.En} | {Token(question.Kind)} | {fills} | {string.Join(", ", question.Groups)} |\n");
        }

        return text.ToString();
    }

    private static string Token<T>(T value) => JsonSerializer.Serialize(value).Trim('"');

    private static IEnumerable<(string Path, string Type, string DataClass)> Members(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null))
        {
            var dataClass = property.GetCustomAttribute<DataClassificationAttribute>()?.DataClass;
            var at = $"{path}/{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}";
            var kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var isList = kind.IsGenericType;
            var item = isList ? kind.GetGenericArguments()[0] : kind;
            yield return (at, (isList ? "list of " : string.Empty) + NameOf(item), dataClass is { } known ? Token(known) : string.Empty);
            if (item.Namespace == typeof(IntakeForm).Namespace || item.Namespace == typeof(HealthHistory).Namespace || item == typeof(Consent))
            {
                foreach (var member in item.IsEnum || item.IsValueType || item.BaseType!.IsGenericType ? [] : Members(item, isList ? at + "/*" : at))
                {
                    yield return member;
                }
            }
        }
    }

    private static string NameOf(Type type) => type == typeof(string) ? "text"
        : type == typeof(int) ? "whole number"
        : type == typeof(decimal) ? "number"
        : type.Name;
}
