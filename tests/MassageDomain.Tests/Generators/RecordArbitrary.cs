using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using MassageDomain.Intake;
using MassageDomain.Techniques;
using NodaTime;

namespace MassageDomain.Tests.Generators;

/// <summary>
/// Any value of any record of the library, by walking its properties: every one set or left out as its type allows, whatever it means.
/// The generators beside it make clients and plans that make sense; this one makes everything that can be stored.
/// </summary>
internal static class RecordArbitrary
{
    private const int MostItems = 3;
    private const int MostDepth = 5;

    private static readonly Gen<string> Texts = Gen.Elements("a", "Zoë O'Neill", "\"quoted\" \\ back", "<b>&amp;", "línea\nsegunda", "🙂", "  ", string.Empty);
    private static readonly Gen<string> Words = Gen.Elements('a', 'k', 'z', '0', '7').NonEmptyListOf().Select(letters => new string([.. letters.Take(8)]));
    private static readonly Gen<LocalDate> Dates = Gen.Choose(-40_000, 80_000).Select(days => new LocalDate(1970, 1, 1).PlusDays(days));

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The records of the library that an app may store: public, not abstract, and with nothing in them that is not data.</summary>
    public static IEnumerable<Type> Types => typeof(Code<>).Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && IsRecord(type) && Settable(type).Length > 0 && CanBeMade(type, []));

    public static Gen<object> Of(Type type) => Of(type, 0);

    private static Gen<object> Of(Type type, int depth)
    {
        if (Leaf(type) is { } leaf)
        {
            return leaf;
        }

        if (ItemOf(type) is { } item)
        {
            return from count in Gen.Choose(0, depth < MostDepth ? MostItems : 0)
                   from items in Gen.CollectToArray(Enumerable.Range(0, count), _ => Of(item, depth + 1))
                   select (object)ListOf(item, items);
        }

        return type.IsAbstract
            ? Gen.Elements(Cases(type)).SelectMany(one => Of(one, depth))
            : from values in Gen.CollectToArray(Settable(type), property => Of(property, depth))
              select Made(type, values);
    }

    private static Gen<object?> Of(PropertyInfo property, int depth)
    {
        var value = Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, depth + 1).Select(one => (object?)one);
        return !MayBeNull(property) ? value
            : depth < MostDepth ? Gen.Frequency((1, Gen.Constant<object?>(null)), (2, value))
            : Gen.Constant<object?>(null);
    }

    private static Gen<object>? Leaf(Type type) =>
        type == typeof(string) ? Texts.Select(text => (object)text)
        : type == typeof(bool) ? Gen.Elements<object>(true, false)
        : type == typeof(int) ? Gen.Choose(-1_000, 100_000).Select(number => (object)number)
        : type == typeof(decimal) ? Gen.Choose(-100_000, 100_000).Select(number => (object)(number / 1_000m))
        : type == typeof(LocalDate) ? Dates.Select(date => (object)date)
        : type == typeof(Instant) ? Gen.Choose(0, int.MaxValue).Select(second => (object)Instant.FromUnixTimeSeconds(second))
        : type == typeof(PartialDate) ? from date in Dates
                                        from precision in Gen.Choose(1, 3)
                                        select (object)(precision == 1 ? PartialDate.FromYear(date.Year) : precision == 2 ? PartialDate.FromMonth(date.Year, date.Month) : PartialDate.FromDate(date))
        : type == typeof(PressureLevel) ? Gen.Choose(1, 5).Select(level => (object)PressureLevel.From(level))
        : type == typeof(PainScore) ? Gen.Choose(0, 10).Select(score => (object)PainScore.From(score))
        : type.IsEnum ? Gen.Elements(Enum.GetValues(type).Cast<object>().ToArray())
        : IsCode(type) ? from parts in Words.NonEmptyListOf()
                         from separator in Gen.Elements("-", ".")
                         select type.BaseType!.GetMethod("From")!.Invoke(null, [string.Join(separator, parts.Take(4))])!
        : null;

    private static Array ListOf(Type item, object[] items)
    {
        var list = Array.CreateInstance(item, items.Length);
        items.CopyTo(list, 0);
        return list;
    }

    private static object Made(Type type, object?[] values)
    {
        var made = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var (property, value) in Settable(type).Zip(values))
        {
            property.SetValue(made, value);
        }

        return made;
    }

    private static bool CanBeMade(Type type, HashSet<Type> seen) =>
        !seen.Add(type)
        || Leaf(type) is not null
        || (ItemOf(type) is { } item ? CanBeMade(item, seen)
            : type.IsAbstract ? IsRecord(type) && Cases(type) is { Length: > 0 } cases && cases.All(one => CanBeMade(one, seen))
            : IsRecord(type) && type.GetConstructor(BindingFlags.Instance | BindingFlags.Public, []) is not null
                && Settable(type).All(property => CanBeMade(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, seen)));

    private static bool MayBeNull(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || Nullability.Create(property).WriteState == NullabilityState.Nullable;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsCode(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Code<>);

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static Type[] Cases(Type type) => [.. type.GetNestedTypes().Where(one => one.IsSubclassOf(type))];

    private static PropertyInfo[] Settable(Type type) => [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod?.IsPublic == true)];
}
