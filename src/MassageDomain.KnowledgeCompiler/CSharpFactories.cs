using System.Collections;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>
/// Writes records as calls of small methods, one for each combination of members that records of a type have. An entry of a table
/// then says only in what it differs from others: half the text, and a smaller assembly that compiles sooner.
/// </summary>
internal sealed class CSharpFactories
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _methods = [];

    private CSharpFactories()
    {
    }

    /// <summary>The expressions that make these values again, and the methods that they call, each a line of a class.</summary>
    public static (IReadOnlyList<string> Expressions, IReadOnlyList<string> Methods) Write(IEnumerable<object> values)
    {
        var factories = new CSharpFactories();
        var all = values.ToArray();
        foreach (var value in all)
        {
            factories.CountUses(value);
        }

        return ([.. all.Select(factories.Of)], factories._methods);
    }

    private static bool IsRecord(object value) => value is not IEnumerable && !CSharpExpression.IsSimple(value) && !CSharpExpression.IsCode(value.GetType());

    // Words and switches are part of the method: there are few of them, and they are long to write.
    private static bool IsFixed(object member) => member is Enum or bool;

    private static string Shape(object record) =>
        $"{record.GetType()} {string.Join(' ', CSharpExpression.MembersOf(record).Select(member => IsFixed(member.Value) ? $"{member.Property.Name}={member.Value}" : member.Property.Name))}";

    private void CountUses(object value)
    {
        if (IsRecord(value))
        {
            var shape = Shape(value);
            _uses[shape] = _uses.GetValueOrDefault(shape) + 1;
            foreach (var (_, member) in CSharpExpression.MembersOf(value))
            {
                CountUses(member);
            }
        }
        else if (value is IEnumerable list and not string)
        {
            foreach (var item in list)
            {
                CountUses(item);
            }
        }
    }

    // A code is given as its text: the method makes the code of it.
    private string Of(object value) =>
        CSharpExpression.IsCode(value.GetType()) ? CSharpExpression.Quote(value.ToString()!)
        : CSharpExpression.IsSimple(value) ? CSharpExpression.Of(value)
        : value is IEnumerable list ? List(list)
        : Record(value);

    private string List(IEnumerable list)
    {
        var type = CSharpExpression.ItemOf(list);
        var name = CSharpExpression.TypeName(type);
        var result = $"global::System.Collections.Generic.IReadOnlyList<{name}>";
        var rest = CSharpExpression.IsCode(type)
            ? $"(params string[] items) => global::MassageDomain.ValueList.Own<{name}>(global::System.Array.ConvertAll(items, {name}.From));"
            : $"(params {name}[] items) => global::MassageDomain.ValueList.Own<{name}>(items);";
        return $"{Method(result, $"List{type.Name}", result, rest)}({string.Join(", ", list.Cast<object>().Select(Of))})";
    }

    private string Record(object record)
    {
        var shape = Shape(record);
        var (parameters, arguments, fixedMembers) = (new List<string>(), new List<string>(), new List<string>());
        var members = new List<Func<string, string>>();
        foreach (var (property, member) in CSharpExpression.MembersOf(record))
        {
            if (IsFixed(member))
            {
                fixedMembers.Add($"{property.Name} = {CSharpExpression.Of(member)}");
            }
            else
            {
                var type = CSharpExpression.TypeName(property.PropertyType);
                var code = CSharpExpression.IsCode(property.PropertyType);
                parameters.Add($"{(code ? "string" : type)} p{parameters.Count}");
                members.Add(value => $"{property.Name} = {(code ? $"{type}.From({value})" : value)}");
                arguments.Add(Of(member));
            }
        }

        var name = CSharpExpression.TypeName(record.GetType());
        string New(IEnumerable<string> values) => $"new {name} {{ {string.Join(", ", members.Zip(values, (member, value) => member(value)).Concat(fixedMembers))} }}";
        if (_uses[shape] == 1)
        {
            return New(arguments);
        }

        var rest = $"({string.Join(", ", parameters)}) => {New(Enumerable.Range(0, members.Count).Select(i => $"p{i}"))};";
        return $"{Method(shape, $"New{record.GetType().Name}", name, rest)}({string.Join(", ", arguments)})";
    }

    private string Method(string key, string words, string result, string rest)
    {
        if (!_names.TryGetValue(key, out var name))
        {
            _numbers[words] = _numbers.GetValueOrDefault(words) + 1;
            name = $"{words}{_numbers[words]}";
            _names.Add(key, name);
            _methods.Add($"private static {result} {name}{rest}");
        }

        return name;
    }
}
