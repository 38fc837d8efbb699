using System.Text.RegularExpressions;

namespace MassageDomain.Tests.Architecture;

/// <summary>Folder is namespace is concept, and data flows one way. The same table stands in docs/architecture.md.</summary>
public sealed partial class FolderDependencyTests
{
    /// <summary>What each folder may use besides the root and Serialization.</summary>
    internal static readonly Dictionary<string, string[]> Allowed = new()
    {
        [""] = ["Serialization"],
        ["Serialization"] = [],
        ["Evidence"] = [],
        ["Privacy"] = [],
        ["Anatomy"] = ["Evidence"],
        ["Techniques"] = ["Anatomy", "Evidence"],
        ["Health"] = ["Techniques", "Anatomy", "Privacy"],
        ["Rules"] = ["Health", "Techniques", "Anatomy", "Evidence"],
        ["Knowledge"] = ["Rules", "Health", "Techniques", "Anatomy", "Evidence"],
        ["Planning"] = ["Knowledge", "Health", "Techniques", "Anatomy", "Evidence", "Privacy"],
        ["Intake"] = ["Licensing", "Knowledge", "Health", "Techniques", "Anatomy", "Evidence", "Privacy"],
        ["Contraindications"] = ["Knowledge", "Rules", "Health", "Techniques", "Anatomy", "Privacy"],
        ["Outcomes"] = ["Anatomy", "Evidence", "Privacy"],
        ["Licensing"] = ["Techniques", "Anatomy", "Privacy"],
        ["Explanations"] = ["Contraindications", "Knowledge", "Rules", "Health", "Techniques", "Anatomy", "Evidence"],
        ["Records"] = ["Contraindications", "Knowledge", "Rules", "Health", "Techniques", "Anatomy", "Privacy"],
    };

    [Fact]
    public void EveryFolder_IsInTheTable()
    {
        var folders = SourceFiles().Select(file => file.Folder).Distinct().Order().ToArray();

        Assert.Equal(Allowed.Keys.Order(), folders.Append("").Distinct().Order());
    }

    [Fact]
    public void EveryFile_HasTheNamespaceOfItsFolder()
    {
        var wrong = from file in SourceFiles()
                    let expected = file.SubFolder.Length == 0 ? "MassageDomain" : $"MassageDomain.{file.SubFolder.Replace('/', '.')}"
                    where !file.Text.Contains($"namespace {expected};", StringComparison.Ordinal)
                    select file.Path;

        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryFolder_UsesOnlyWhatTheTableAllows()
    {
        var wrong = from file in SourceFiles()
                    from used in UsedFolders(file.Text)
                    where used != file.Folder && used != "Serialization" && !Allowed[file.Folder].Contains(used)
                    select $"{file.Path} uses {used}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void TheTable_HasNoCycle()
    {
        Assert.Empty(FindCycle(Allowed));
    }

    [Fact]
    public void TheDocument_ShowsTheTable()
    {
        var rows = from line in File.ReadLines(Repository.PathTo("docs", "architecture.md")).SkipWhile(line => line != "| folder | may use |").Skip(2).TakeWhile(line => line.StartsWith('|'))
                   let cells = line.Split('|', StringSplitOptions.TrimEntries)
                   from folder in cells[1].Split(", ")
                   select $"{folder}: {(cells[2] == "–" ? string.Empty : cells[2])}";

        Assert.Equal(
            from entry in Allowed where entry.Key is not ("" or "Serialization") orderby entry.Key select $"{entry.Key}: {string.Join(", ", entry.Value)}",
            rows.Order());
    }

    [Fact]
    public void FindCycle_OfATableWithACycle_FindsIt()
    {
        var table = new Dictionary<string, string[]> { ["A"] = ["B"], ["B"] = ["C"], ["C"] = ["A"], ["D"] = [] };

        Assert.Equal(["A", "B", "C"], FindCycle(table).Order());
    }

    [Fact]
    public void UsedFolders_OfAForbiddenUse_FindsIt()
    {
        Assert.Equal(["Knowledge", "Rules"], UsedFolders("using MassageDomain.Knowledge;\nvar x = MassageDomain.Rules.Severity.Adapt;\n").Order());
    }

    // What is left when everything that depends on nothing left has been taken away, again and again.
    private static HashSet<string> FindCycle(Dictionary<string, string[]> table)
    {
        var left = table.Keys.ToHashSet();
        while (left.RemoveWhere(folder => !table[folder].Any(used => used != folder && left.Contains(used))) > 0)
        {
        }

        return left;
    }

    private static IEnumerable<string> UsedFolders(string text) =>
        NamespaceUse().Matches(text).Select(match => match.Groups[1].Value).Where(name => Allowed.ContainsKey(name)).Distinct();

    private static IEnumerable<(string Path, string Folder, string SubFolder, string Text)> SourceFiles()
    {
        var root = Repository.PathTo("src", "MassageDomain");
        return from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let relative = Path.GetRelativePath(root, path).Replace('\\', '/')
               where !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)
               let folder = Path.GetDirectoryName(relative)!.Replace('\\', '/')
               select (relative, folder.Split('/')[0], folder, File.ReadAllText(path));
    }

    [GeneratedRegex(@"MassageDomain\.([A-Z]\w+)")]
    private static partial Regex NamespaceUse();
}
