using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using MassageDomain.Privacy;
using NodaTime;

namespace MassageDomain.Tests.Privacy;

/// <summary>Makes a value of any type with a sentinel in every text, an unknown code in every code and an item in every list.</summary>
internal static class Sentinels
{
    public const string Text = "Q7 sentinel";
    public const string Code = "q7-sentinel";
    public const int Number = 7331;
    public const int Year = 2026;

    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    /// <summary>A value with every property set; the practice's own keys hold <c>C-1</c>.</summary>
    public static object Fill(Type type) => Fill(type, 0)!;

    /// <summary>Whether a text has anything of a filled value in it.</summary>
    public static bool AreIn(string? text) =>
        text is not null && (text.Contains("q7", StringComparison.OrdinalIgnoreCase) || text.Contains("7331", StringComparison.Ordinal) || text.Contains("2026", StringComparison.Ordinal));

    private static object? Fill(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(object))
        {
            return Text;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))!;
            if (Fill(type.GetGenericArguments()[0], depth + 1) is { } item)
            {
                list.Add(item);
            }

            return list;
        }

        if (type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>))
        {
            return type.GetMethod("From", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.Invoke(null, [Code]);
        }

        return type == typeof(PartialDate) ? PartialDate.FromDate(new(Year, 12, 1))
            : type == typeof(LocalDate) ? new LocalDate(Year, 12, 1)
            : type == typeof(Instant) ? Instant.FromUtc(Year, 12, 1, 0, 0)
            : type == typeof(int) ? Number
            : type == typeof(decimal) ? (decimal)Number
            : type == typeof(double) ? (double)Number
            : type.IsPrimitive || (type.IsValueType && type.Namespace?.StartsWith("MassageDomain", StringComparison.Ordinal) != true) ? Activator.CreateInstance(type)
            : type.IsAbstract ? type.GetNestedTypes().FirstOrDefault(nested => nested.BaseType == type) is { } nested ? Fill(nested, depth) : null
            : FillProperties(type, depth);
    }

    private static object? FillProperties(Type type, int depth)
    {
        if (type.Namespace?.StartsWith("MassageDomain", StringComparison.Ordinal) != true)
        {
            return null;
        }

        var made = type.IsValueType ? Activator.CreateInstance(type)! : type.GetConstructor([])?.Invoke(null) ?? RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties(Members).Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0 && depth < 8))
        {
            var isKey = property.GetCustomAttribute<DataClassificationAttribute>()?.DataClass == DataClass.Key;
            property.SetValue(made, isKey ? "C-1" : Fill(property.PropertyType, depth + 1));
        }

        return made;
    }
}
