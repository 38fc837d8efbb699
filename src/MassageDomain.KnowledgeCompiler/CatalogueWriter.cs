namespace MassageDomain.KnowledgeCompiler;

/// <summary>Writes a catalogue as a table of codes and one method for each entry, so that starting makes none of them.</summary>
internal static class CatalogueWriter
{
    // A method with hundreds of cases takes long to compile at run time; one with this many does not.
    private const int CasesInAMethod = 32;

    public static string TableName(string name) => $"Shipped{name}Table";

    /// <summary>Writes the table, an internal class with a property <c>Catalogue</c>.</summary>
    public static void WriteTable<TCode, TItem>(string folder, string space, string name, Catalogue<TCode, TItem> catalogue)
        where TCode : Code<TCode>, ICode<TCode>
        where TItem : class
    {
        var file = new CSharpFile();
        var type = $"global::MassageDomain.Catalogue<{CSharpExpression.TypeName(typeof(TCode))}, {CSharpExpression.TypeName(typeof(TItem))}>";
        var item = CSharpExpression.TypeName(typeof(TItem));
        file.Line($"namespace {space};");
        file.Line();
        file.Line($"internal static class {TableName(name)}");
        file.Line("{");
        file.Line($"    public static {type} Catalogue {{ get; }} = {type}.OnDemand({catalogue.Count}, Codes, Make);");
        file.Line();
        file.Line($"    private static string[] Codes() => [{string.Join(", ", Enumerable.Range(0, catalogue.Count).Select(i => CSharpExpression.Quote(catalogue.CodeAt(i).Value)))}];");
        file.Line();
        file.Line($"    private static {item} Make(int index) => (index / {CasesInAMethod}) switch");
        file.Line("    {");
        var methods = (catalogue.Count + CasesInAMethod - 1) / CasesInAMethod;
        for (var method = 0; method < methods; method++)
        {
            file.Line($"        {method} => Make{method}(index),");
        }

        file.Line("        _ => throw new global::System.Diagnostics.UnreachableException(),");
        file.Line("    };");
        for (var method = 0; method < methods; method++)
        {
            file.Line();
            file.Line($"    private static {item} Make{method}(int index) => index switch");
            file.Line("    {");
            for (var i = method * CasesInAMethod; i < Math.Min(catalogue.Count, (method + 1) * CasesInAMethod); i++)
            {
                file.Line($"        {i} => Entry{i}(),");
            }

            file.Line("        _ => throw new global::System.Diagnostics.UnreachableException(),");
            file.Line("    };");
        }

        // What is in the file's own namespace needs no long name.
        var (entries, factories) = CSharpFactories.Write(catalogue);
        foreach (var line in entries.Select((entry, i) => $"private static {item} Entry{i}() => {entry};").Concat(factories))
        {
            file.Line();
            file.Line($"    {line.Replace($"global::{space}.", string.Empty, StringComparison.Ordinal)}");
        }

        file.Line("}");
        file.Save(folder, $"{TableName(name)}.g.cs");
    }
}
