using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Telemetry;

/// <summary>Sends what the app counts and traces to Application Insights. Logs and requests come from the Functions host, so nothing is told twice.</summary>
public static class TelemetryExport
{
    /// <summary>Registers it where setting <c>APPLICATIONINSIGHTS_CONNECTION_STRING</c> says whereto; the app's identity opens the door.</summary>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is not { Length: > 0 } whereto)
            return services;

        var client = configuration["AzureWebJobsStorage:clientId"];
        void Send(AzureMonitorExporterOptions options)
        {
            options.ConnectionString = whereto;
            // The app's own spans are few: a tick, a check, a letter, a version.
            options.TracesPerSecond = null;
            options.SamplingRatio = 1;
            if (client is { Length: > 0 })
                options.Credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(client));
        }

        services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(Signals.Name).AddAzureMonitorMetricExporter(Send))
            .WithTracing(traces => traces.AddSource(Signals.Name).AddAzureMonitorTraceExporter(Send));
        return services;
    }
}
