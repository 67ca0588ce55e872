using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Collects services and configuration as the real builder does; the host that it builds has no worker in it.</summary>
public sealed class FunctionsApplicationBuilder
{
    private readonly HostApplicationBuilder builder;

    internal FunctionsApplicationBuilder(string[] args) => builder = Host.CreateApplicationBuilder(args);

    public ConfigurationManager Configuration => builder.Configuration;

    public IHostEnvironment Environment => builder.Environment;

    public ILoggingBuilder Logging => builder.Logging;

    public IMetricsBuilder Metrics => builder.Metrics;

    public IServiceCollection Services => builder.Services;

    public IHost Build() => builder.Build();
}
