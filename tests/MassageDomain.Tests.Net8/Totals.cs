using Xunit.Abstractions;

namespace MassageDomain.Tests.Net8;

/// <summary>Counts what passed and failed, and prints each failure.</summary>
internal sealed class Totals : LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _finished = new();
    private int _passed;
    private int _failed;

    public int Passed => _passed;

    public int Failed => _failed;

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestPassed:
                Interlocked.Increment(ref _passed);
                break;
            case ITestFailed failure:
                Fail(failure.Test.DisplayName, failure);
                break;
            case IErrorMessage error:
                Fail("the run", error);
                break;
            case ITestAssemblyCleanupFailure cleanup:
                Fail("the clean-up", cleanup);
                break;
            case ITestAssemblyFinished:
                _finished.Set();
                break;
        }

        return true;
    }

    public void WaitForTheEnd() => _finished.Wait();

    public void Dispose() => _finished.Dispose();

    private void Fail(string what, IFailureInformation failure)
    {
        Interlocked.Increment(ref _failed);
        Console.WriteLine($"{what}: {string.Join(Environment.NewLine, failure.Messages)}");
    }
}
