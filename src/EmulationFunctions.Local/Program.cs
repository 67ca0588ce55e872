using System.Reflection;
using EmulationFunctions.Local;

try
{
    var options = LocalOptions.Parse(args);
    using var stop = new StopSignals(options.StopWithInput);
    try
    {
        await LocalRun.RunAsync(options, Assembly.Load(nameof(EmulationFunctions)), Console.Out, stop);
    }
    catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
    {
        // Told to stop before it was ready.
    }

    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
