using System.Globalization;
using System.Runtime.InteropServices;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>What a run was made on, and of what.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, system, .NET, day, and the commit that was measured.</summary>
    public static string Line =>
        $"{Processor()}, {Environment.ProcessorCount} logical processors; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}; "
        + $"{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; {Commit()}";

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var model = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?.Split(':')[1].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    // Results may be written before they are committed; anything else that is not committed is said.
    private static string Commit()
    {
        var (commit, code) = Shell.Run("git", "-C", GoalsTable.Repository, "rev-parse", "--short=10", "HEAD");
        var (changes, _) = Shell.Run("git", "-C", GoalsTable.Repository, "status", "--porcelain", "--", "src", "tests", "benchmarks", ":!benchmarks/results");
        return code != 0 ? "no commit" : changes.Length == 0 ? $"commit {commit}" : $"commit {commit} with changes";
    }
}
