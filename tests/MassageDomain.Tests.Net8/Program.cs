using System.Reflection;
using Xunit.Runners;

// Runs every test of this assembly and prints the totals in the form that CI reads.
using var finished = new ManualResetEventSlim();
var passed = 0;
var failed = 0;
using var runner = AssemblyRunner.WithoutAppDomain(Assembly.GetExecutingAssembly().Location);
runner.OnTestPassed = _ => Interlocked.Increment(ref passed);
runner.OnTestFailed = failure =>
{
    Interlocked.Increment(ref failed);
    Console.WriteLine($"{failure.TestDisplayName}: {failure.ExceptionMessage}");
};
runner.OnErrorMessage = error =>
{
    Interlocked.Increment(ref failed);
    Console.WriteLine(error.ExceptionMessage);
};
runner.OnExecutionComplete = _ => finished.Set();
runner.Start();
finished.Wait();
Console.WriteLine($".NET {Environment.Version}: {passed} passed, {failed} failed");
return failed == 0 && passed > 0 ? 0 : 1;
