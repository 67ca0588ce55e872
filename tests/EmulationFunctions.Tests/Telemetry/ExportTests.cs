using System.Collections.Concurrent;
using EmulationFunctions.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace EmulationFunctions.Tests.Telemetry;

/// <summary>What leaves for Application Insights, at an ingestion endpoint on this machine.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task Metrics_and_spans_arrive_under_the_names_that_alerts_look_for()
    {
        Environment.SetEnvironmentVariable("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true");
        await using var ingestion = await Ingestion.StartAsync();
        await using (var app = Export($"InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={ingestion.Address}"))
        {
            var (metrics, traces) = (app.GetRequiredService<MeterProvider>(), app.GetRequiredService<TracerProvider>());
            Signals.PutAside("export-probe");
            Signals.Ticked(TimeSpan.FromSeconds(2));
            using (Signals.Span("tick", "cum-export"))
            {
                // Ends at once: what is looked at is that it leaves.
            }

            Assert.True(metrics.ForceFlush(20_000));
            Assert.True(traces.ForceFlush(20_000));
        }

        var told = string.Join('\n', ingestion.Bodies);
        Assert.Contains("\"name\":\"emulation.poison.messages\"", told, StringComparison.Ordinal);
        Assert.Contains("\"messaging.destination.name\":\"export-probe\"", told, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"emulation.tick.duration\"", told, StringComparison.Ordinal);
        Assert.Contains("\"emulation.cluster.id\":\"cum-export\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_connection_string_nothing_is_exported()
    {
        await using var app = Export("");

        Assert.Null(app.GetService<MeterProvider>());
    }

    private static ServiceProvider Export(string connection) => new ServiceCollection()
        .AddTelemetryExport(new ConfigurationBuilder().AddInMemoryCollection([new("APPLICATIONINSIGHTS_CONNECTION_STRING", connection)]).Build())
        .BuildServiceProvider();

    private sealed class Ingestion : IAsyncDisposable
    {
        private readonly WebApplication app;

        private Ingestion(WebApplication app) => this.app = app;

        public Uri Address => new(app.Urls.Single());

        public ConcurrentQueue<string> Bodies { get; } = new();

        public static async Task<Ingestion> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Services.AddRequestDecompression();
            var ingestion = new Ingestion(builder.Build());
            ingestion.app.UseRequestDecompression();
            ingestion.app.Run(async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                var body = await reader.ReadToEndAsync();
                ingestion.Bodies.Enqueue(body);
                var items = body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
                await context.Response.WriteAsJsonAsync(new { itemsReceived = items, itemsAccepted = items, errors = Array.Empty<object>() });
            });
            await ingestion.app.StartAsync();
            return ingestion;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
