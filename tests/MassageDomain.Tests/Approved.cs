namespace MassageDomain.Tests;

/// <summary>Files of the repository that must be what the code writes. Run the tests with APPROVE=1 to write them anew, then read the difference.</summary>
internal static class Approved
{
    public static void Check(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : string.Empty, text);
    }
}
