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

    /// <summary>Whether a value is written as one word or one call, without members of its own.</summary>
    public static bool IsSimple(object value) => value is string or bool or int or decimal or Enum or PressureLevel or LocalDate or PartialDate;

    public static string TypeName(Type type) => type == typeof(string) ? "string"
        : type == typeof(int) ? "int"
        : type == typeof(decimal) ? "decimal"
        : type == typeof(bool) ? "bool"
        : Nullable.GetUnderlyingType(type) is { } underlying ? TypeName(underlying)
        : type.IsGenericType ? $"global::{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
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

    public static bool IsCode(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>);

    public static Type ItemOf(IEnumerable list) => list.GetType().GetInterfaces()
        .Single(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        .GetGenericArguments()[0];

    /// <summary>The members of a record that must be written: what is required, and what is not as it would be anyway.</summary>
    public static IEnumerable<(PropertyInfo Property, object Value)> MembersOf(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.SetMethod is not null
        let member = property.GetValue(value)
        where member is not null && (property.IsDefined(typeof(RequiredMemberAttribute)) || !IsDefault(member, property.PropertyType))
        select (property, member);

    private static string List(IEnumerable list) =>
        $"global::MassageDomain.ValueList.Own<{TypeName(ItemOf(list))}>({string.Join(", ", list.Cast<object>().Select(Of))})";

    private static string Record(object value) =>
        $"new {TypeName(value.GetType())} {{ {string.Join(", ", MembersOf(value).Select(member => $"{member.Property.Name} = {Of(member.Value)}"))} }}";

    private static bool IsDefault(object member, Type declared) => member switch
    {
        string => false,
        IReadOnlyCollection<object> list => list.Count == 0,
        IEnumerable list => !list.Cast<object>().Any(),
        _ => declared.IsValueType && Nullable.GetUnderlyingType(declared) is null && member.Equals(Activator.CreateInstance(declared)),
    };
}
