using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MassageDomain.Knowledge;
using MassageDomain.Serialization;

namespace MassageDomain.Tests.Architecture;

/// <summary>The conventions of docs/design.md, asked of every public type.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Library = typeof(KnowledgeBase).Assembly;
    private static readonly Type[] PublicTypes = [.. Library.GetExportedTypes()];

    [Fact]
    public void PublicClasses_AreSealedOrClosed()
    {
        var open = PublicTypes.Where(type => type is { IsClass: true, IsSealed: false } && !IsClosed(type));

        Assert.Equal([], open.Select(type => type.Name).Except(["Code`1", "TokenJsonConverter`1"]));
    }

    // Whoever uses two folders writes two usings: a name that both have would not compile.
    [Fact]
    public void PublicTypes_HaveNamesOfTheirOwn() => Assert.Empty(
        typeof(ValidationIssue).Assembly.GetExportedTypes().Where(type => !type.IsNested).GroupBy(type => type.Name).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void Properties_CannotBeSetAfterwards()
    {
        var settable = from type in PublicTypes
                       from property in type.GetProperties()
                       where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                       select $"{type.Name}.{property.Name}";

        Assert.Empty(settable);
    }

    [Fact]
    public void Properties_NeverExposeListsThatCanChange()
    {
        var exposed = from type in PublicTypes
                      from property in type.GetProperties()
                      let kind = property.PropertyType
                      where kind.IsArray || (kind.IsGenericType && new[] { typeof(List<>), typeof(IList<>), typeof(ImmutableArray<>), typeof(Dictionary<,>) }.Contains(kind.GetGenericTypeDefinition()))
                      select $"{type.Name}.{property.Name}";

        Assert.Empty(exposed);
    }

    [Fact]
    public void Enums_StartAtOneAndHaveATokenForEveryMember()
    {
        foreach (var type in PublicTypes.Where(type => type.IsEnum))
        {
            Assert.All(Enum.GetValuesAsUnderlyingType(type).Cast<int>(), value => Assert.True(value >= 1, $"{type.Name} has a member below 1"));
            var converter = type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;
            Assert.True(converter is { IsPublic: true }, $"{type.Name} has no public converter");
            var tokens = (System.Collections.IEnumerable)converter!.GetProperty("Tokens", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(Activator.CreateInstance(converter))!;
            var pairs = tokens.Cast<ITuple>().Select(pair => (Value: pair[0]!.ToString()!, Token: (string)pair[1]!)).ToArray();
            Assert.Equal(Enum.GetNames(type).Order(), pairs.Select(pair => pair.Value).Order());
            Assert.Equal(pairs.Length, pairs.Select(pair => pair.Token).Distinct().Count());
            Assert.All(pairs, pair => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", pair.Token));
        }
    }

    [Fact]
    public void Codes_HaveAPublicConverter()
    {
        var codes = PublicTypes.Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true } && type.BaseType.GetGenericTypeDefinition() == typeof(Code<>)).ToArray();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Equal(typeof(CodeJsonConverter<>).MakeGenericType(code), code.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType));
    }

    [Fact]
    public void ClosedHierarchies_CannotBeDerivedFromOutside()
    {
        var bases = PublicTypes.Where(type => type is { IsAbstract: true, IsSealed: false, IsClass: true } && type.GetNestedTypes().Any(nested => nested.BaseType == type)).ToArray();

        Assert.NotEmpty(bases);
        Assert.All(bases, type => Assert.True(IsClosed(type), type.Name));
    }

    [Fact]
    public void RecordsWithLists_AreEqualWhenTheirContentIs()
    {
        var lists = from type in PublicTypes
                    where type is { IsClass: true, IsAbstract: false } && type.GetMethod("<Clone>$") is not null && type.GetConstructor([]) is not null
                    from property in type.GetProperties()
                    where property.PropertyType is { IsGenericType: true } kind && kind.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                    let value = property.GetValue(Activator.CreateInstance(type))
                    select (Name: $"{type.Name}.{property.Name}", Stored: value?.GetType());

        Assert.NotEmpty(lists);
        Assert.All(lists, list => Assert.True(list.Stored?.Name == "ValueList`1", $"{list.Name} stores {list.Stored?.Name ?? "null"}"));
    }

    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).All(constructor => constructor.IsPrivate || constructor.IsFamily || constructor.IsFamilyAndAssembly)
        && type.GetMembers(BindingFlags.Instance | BindingFlags.NonPublic).OfType<MethodInfo>().Any(method => method is { IsAbstract: true, IsFamilyAndAssembly: true });
}
