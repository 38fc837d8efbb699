using System.Buffers.Binary;
using System.Diagnostics;
using System.Xml.Linq;

namespace MassageDomain.Tests.Samples;

/// <summary>The sample that draws a client's progress, run as a user runs it.</summary>
public sealed class OutcomeChartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("outcome-chart").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void IntoAFolder_DrawsBothPicturesAndSaysWhatTheyShow()
    {
        var (exit, output) = Run(_folder);

        // 28 of 50 points are 56 %, 11 of 50 are 22 %: far more than 10 points; the line to 20 by October is not yet due.
        Assert.Equal((0, "9 forms, 56 to 22: Improved, target: OnTrack"), (exit, output));
        AssertPng(Path.Combine(_folder, "outcome-chart.png"));
        AssertSvg(Path.Combine(_folder, "outcome-chart.svg"));
    }

    [Fact]
    public void CommittedPictures_AreOfThisSample()
    {
        AssertPng(Repository.PathTo("docs", "outcome-chart.png"));
        AssertSvg(Repository.PathTo("docs", "outcome-chart.svg"));
    }

    [Fact]
    public void WithoutArguments_SaysHowToUseIt() => Assert.Equal(64, Run().Exit);

    private static void AssertPng(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal((1000, 600), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
    }

    // Fonts differ between machines, words do not: the title, every band, the step that matters and the target are in the picture.
    private static void AssertSvg(string path)
    {
        var words = XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value.Trim()).ToArray();
        string[] expected =
        [
            "Oswestry Disability Index (2.1a)", "Minimal disability", "Moderate disability", "Severe disability", "Very severe disability", "Extreme",
            "important improvement from 56: 46", "target 20 by 2026-10-01", "score", "score with a blank filled in", "form without a score",
        ];
        Assert.All(expected, text => Assert.Contains(words, word => word == text));
    }

    // bin/Debug/net10.0 of the sample where this runs in bin/Debug/net10.0.
    private static string Sample
    {
        get
        {
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Repository.PathTo("samples", "OutcomeChart", "bin", framework.Parent!.Name, framework.Name, "OutcomeChart.dll");
        }
    }

    private static (int Exit, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Sample))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Trim());
    }
}
