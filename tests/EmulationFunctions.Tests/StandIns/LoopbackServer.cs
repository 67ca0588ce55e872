using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Tests.StandIns;

/// <summary>A server on this machine that answers as a test wants and keeps what it was asked.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Asked> requests = new();

    private LoopbackServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    public IReadOnlyList<Asked> Requests => [.. requests];

    /// <summary>The answer is told which request it is for, counted from one.</summary>
    public static async Task<LoopbackServer> StartAsync(Func<HttpResponse, int, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new LoopbackServer(builder.Build());
        server.app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            server.requests.Enqueue(new Asked(
                context.Request.Method,
                context.Request.Path + context.Request.QueryString.ToString(),
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                await reader.ReadToEndAsync()));
            await answer(context.Response, server.requests.Count);
        });
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    internal sealed record Asked(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);
}
