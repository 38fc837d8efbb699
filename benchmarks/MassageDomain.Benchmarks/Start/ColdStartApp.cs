using System.Runtime.InteropServices;
using MassageDomain.Benchmarks.Goals;

namespace MassageDomain.Benchmarks.Start;

/// <summary>The small app benchmarks/ColdStart, built and started.</summary>
internal sealed class ColdStartApp
{
    private readonly string _program;
    private readonly string[] _arguments;

    private ColdStartApp(string program, params string[] arguments) => (_program, _arguments) = (program, arguments);

    /// <summary>Compiled while it runs; null where it cannot be built.</summary>
    public static ColdStartApp? BuildJit() => Build("build", "-t:Build") is { } folder ? new("dotnet", Path.Combine(folder, "ColdStart.dll")) : null;

    /// <summary>Compiled ahead of time; null where it cannot be built, such as without a linker.</summary>
    public static ColdStartApp? BuildNative() => Build("publish", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true") is { } folder
        ? new(Path.Combine(folder, "publish", OperatingSystem.IsWindows() ? "ColdStart.exe" : "ColdStart"))
        : null;

    /// <summary>From the start of the process to its end.</summary>
    public void Run(string mode)
    {
        var (printed, code) = Shell.Run(_program, [.. _arguments, mode]);
        if (code != 0 || printed.Length == 0)
        {
            throw new InvalidOperationException($"{_program} {mode} failed.");
        }
    }

    // The library is the one that the benchmarks were built with: a release build, there already. The command prints where the app is.
    private static string? Build(string command, params string[] more)
    {
        var project = Path.Combine(GoalsTable.Repository, "benchmarks", "ColdStart");
        var (printed, code) = Shell.Run("dotnet", [command, project, "-c", "Release", "--nologo", "-v", "quiet", "-p:BuildProjectReferences=false", "-getProperty:TargetDir", .. more]);
        return code == 0 ? printed : null;
    }
}
