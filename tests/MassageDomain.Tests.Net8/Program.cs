using System.Reflection;
using MassageDomain.Tests.Net8;
using Xunit.Sdk;

// Runs every test of this assembly and prints the totals in the form that CI reads.
var assembly = Assembly.GetExecutingAssembly();
using var totals = new Totals();
using var framework = new XunitTestFramework(totals);
using var executor = framework.GetExecutor(assembly.GetName());
executor.RunAll(totals, new DefaultOptions(), new DefaultOptions());
totals.WaitForTheEnd();
Console.WriteLine($"on .NET {Environment.Version}:");
Console.WriteLine($"{totals.Passed} passed, {totals.Failed} failed");
return totals.Failed == 0 && totals.Passed > 0 ? 0 : 1;
