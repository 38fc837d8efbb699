using System.Diagnostics;

namespace MassageDomain.Benchmarks.Goals;

/// <summary>Runs a program to its end.</summary>
internal static class Shell
{
    public static (string Printed, int Code) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return (printed, process.ExitCode);
    }
}
