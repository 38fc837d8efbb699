using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes a record, with everything in it, as the C# expression that makes it again.</summary>
internal static class CSharpExpression
{
    public static string Of(object value) => value switch
    {
        string text => Quote(text),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        Enum member => $"{TypeName(member.GetType())}.{member}",
        PressureLevel level => $"{TypeName(typeof(PressureLevel))}.From({level.Value})",
        LocalDate date => $"new global::NodaTime.LocalDate({date.Year}, {date.Month}, {date.Day})",
        PartialDate date => $"{TypeName(typeof(PartialDate))}.Parse({Quote(date.ToString())})",
        _ when IsCode(value.GetType()) => $"{TypeName(value.GetType())}.From({Quote(value.ToString()!)})",
        IEnumerable list => List(list),
        _ => Record(value),
    };

    public static string TypeName(Type type) => type == typeof(string) ? "string"
        : type == typeof(int) ? "int"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(bool) ? "bool"
        : "global::" + type.FullName!.Replace('+', '.');

    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when char.IsControl(c) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsCode(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>);

    private static string List(IEnumerable list)
    {
        var item = list.GetType().GetInterfaces()
            .Single(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            .GetGenericArguments()[0];
        return $"global::MassageDomain.ValueList.Own<{TypeName(item)}>({string.Join(", ", list.Cast<object>().Select(Of))})";
    }

    private static string Record(object value)
    {
        var members = from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                      where property.SetMethod is not null
                      let member = property.GetValue(value)
                      where member is not null && (property.IsDefined(typeof(RequiredMemberAttribute)) || !IsDefault(member, property.PropertyType))
                      select $"{property.Name} = {Of(member)}";
        return $"new {TypeName(value.GetType())} {{ {string.Join(", ", members)} }}";
    }

    private static bool IsDefault(object member, Type declared) => member switch
    {
        string => false,
        IReadOnlyCollection<object> list => list.Count == 0,
        IEnumerable list => !list.Cast<object>().Any(),
        _ => declared.IsValueType && Nullable.GetUnderlyingType(declared) is null && member.Equals(Activator.CreateInstance(declared)),
    };
}
