using System.Runtime.InteropServices;

namespace EmulationFunctions.Local;

/// <summary>Turns Ctrl+C, SIGTERM, a closed terminal and, if asked for, the end of the input into one token.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly List<PosixSignalRegistration> registrations;

    public StopSignals(bool withInput)
    {
        registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];
        if (withInput)
            _ = Task.Factory.StartNew(WaitForEndOfInput, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public CancellationToken Token => stop.Token;

    /// <summary>Waits until one of them comes.</summary>
    public async Task WaitAsync()
    {
        var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = stop.Token.Register(come.SetResult);
        await come.Task;
    }

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        // We end by ourselves, and in order.
        context.Cancel = true;
        stop.Cancel();
    }

    private void WaitForEndOfInput()
    {
        while (Console.In.Read() >= 0)
        {
            // Whatever is typed means nothing to us.
        }

        stop.Cancel();
    }
}
