using BenchmarkDotNet.Running;
using MassageDomain.Benchmarks.Goals;

// goals [file]  the table of goals, in one run; the file takes it as Markdown
// check         whether all contenders find the same, on thousands of sessions
// otherwise     BenchmarkDotNet, with its own options, such as --filter *Screening*
if (args is ["goals", ..])
{
    return GoalsTable.Print(args.ElementAtOrDefault(1));
}

if (args is ["check"])
{
    Console.WriteLine($"{SameFindings.Check()} sessions: all contenders find the same.");
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
