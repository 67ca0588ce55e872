using Azure;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Storage;

/// <summary>Makes tables, queues and containers when the app starts. Should storage be away just then, the app starts all the same.</summary>
internal sealed partial class StoresAtStart(Stores stores, ILogger<StoresAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await stores.CreateAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException)
        {
            Unreachable(failure);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Error, "Storage cannot be reached at the start; /healthz tells when it is back.")]
    private partial void Unreachable(Exception failure);
}
