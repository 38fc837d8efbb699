using Xunit.Abstractions;

namespace MassageDomain.Tests.Net8;

/// <summary>Every option as the test framework has it by itself.</summary>
internal sealed class DefaultOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
{
    public TValue? GetValue<TValue>(string name) => default;

    public void SetValue<TValue>(string name, TValue value)
    {
        // Nothing is changed here.
    }
}
