using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using MassageDomain.Benchmarks.Goals;

// goals      the table of goals, in one run; --write writes it and the plot to benchmarks/results, --only PART measures screening, intake, bulk, other or start alone
// plot       draws the plot again from the table that was written
// check      whether all contenders find the same, on thousands of sessions, or on as many as said: check 200
// otherwise  BenchmarkDotNet, with its own options, such as --filter *Screening*
if (args is ["goals", .. var options])
{
    return GoalsTable.Print(options);
}

if (args is ["plot"])
{
    return GoalsTable.Draw();
}

if (args is ["check", ..])
{
    var sessions = args is [_, var number] ? int.Parse(number, CultureInfo.InvariantCulture) : SameFindings.Sessions;
    Console.WriteLine($"{SameFindings.Check(sessions)} sessions: all contenders find the same.");
    return 0;
}

// It builds the library once more, with its tables: that can take longer than the two minutes that it waits by itself.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15)));
return 0;
