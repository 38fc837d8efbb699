using System.Globalization;
using System.Security;

namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes a class with one property for each entry of a catalogue, so that an editor offers them by name.</summary>
internal static class AccessorWriter
{
    public static void Write<TCode, TItem>(
        string folder,
        string space,
        string name,
        string summary,
        Catalogue<TCode, TItem> catalogue,
        string table,
        Func<TItem, bool> wanted,
        Func<TItem, (string Summary, string? Remarks)> describe)
        where TCode : Code<TCode>, ICode<TCode>
        where TItem : class
    {
        var file = new CSharpFile();
        file.Line($"namespace {space};");
        file.Line();
        file.Line($"/// <summary>{SecurityElement.Escape(summary)}</summary>");
        file.Line($"public static class {name}");
        file.Line("{");
        for (var i = 0; i < catalogue.Count; i++)
        {
            if (wanted(catalogue[i]))
            {
                var (entry, remarks) = describe(catalogue[i]);
                file.Line($"    /// <summary>{SecurityElement.Escape(entry)}.</summary>");
                if (remarks is not null)
                {
                    file.Line($"    /// <remarks>{SecurityElement.Escape(remarks)}</remarks>");
                }

                file.Line($"    public static {CSharpExpression.TypeName(typeof(TItem))} {Identifier(catalogue.CodeAt(i).Value)} => {table}.Catalogue[{i}];");
                file.Line();
            }
        }

        file.Line("}");
        file.Save(folder, $"{name}.g.cs");
    }

    /// <summary><c>deep-tissue</c> becomes <c>DeepTissue</c>; a name that begins with a digit gets an underscore before it.</summary>
    public static string Identifier(string code)
    {
        var words = code.Split('-', '.').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]);
        var name = string.Concat(words);
        return char.IsAsciiDigit(name[0]) ? "_" + name : name;
    }
}
