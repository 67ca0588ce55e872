using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Local.Functions;
using EmulationFunctions.Local.Http;
using EmulationFunctions.Local.Queues;
using EmulationFunctions.Local.Timers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local;

/// <summary>What a host runs, and on what.</summary>
internal sealed record HostParts(FunctionCatalog Functions, HostJson Rules, DataFolder Data, LocalClock Clock, int Port)
{
    /// <summary>Registers the app's own services.</summary>
    public required Action<IServiceCollection, IConfiguration> AddApp { get; init; }

    /// <summary>Where settings come from, weakest first.</summary>
    public required Action<IConfigurationBuilder> AddSettings { get; init; }
}

/// <summary>Runs a function app's methods on Kestrel, timers and storage queues.</summary>
internal sealed class FunctionHost : IAsyncDisposable
{
    private readonly WebApplication running;

    private FunctionHost(WebApplication running) => this.running = running;

    public static async Task<FunctionHost> StartAsync(HostParts parts, CancellationToken cancellation)
    {
        var app = Build(parts);
        try
        {
            await app.StartAsync(cancellation);
            return new FunctionHost(app);
        }
        catch (Exception fault)
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
            if (fault is IOException { InnerException: AddressInUseException })
                throw FreePort.Taken(parts.Port);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await running.StopAsync();
        await running.DisposeAsync();
    }

    private static WebApplication Build(HostParts parts)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        parts.AddSettings(builder.Configuration);
        AddLogging(builder);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            // The app limits bodies itself, while they stream.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(parts.Port);
        });

        builder.Services.AddRouting();
        parts.AddApp(builder.Services, builder.Configuration);
        builder.Services
            .Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5))
            .AddSingleton(parts.Functions)
            .AddSingleton(parts.Rules)
            .AddSingleton(parts.Data)
            .AddSingleton(parts.Clock)
            .AddSingleton<TimeProvider>(parts.Clock)
            .AddSingleton<RunningFunctions>()
            .AddSingleton<QueuePosts>()
            .AddSingleton<TimerMemory>()
            .AddSingleton<Listeners>()
            .AddHostedService(services => services.GetRequiredService<Listeners>())
            .AddSingleton<HttpFunctions>()
            .AddSingleton<AdminRoutes>()
            .AddSingleton<LocalRoutes>()
            .AddSingleton<Quiet>();

        var app = builder.Build();
        app.UseRouting();
        HttpFunctions.ForgetOtherMethods(app);
        app.Services.GetRequiredService<AdminRoutes>().Map(app);
        app.Services.GetRequiredService<LocalRoutes>().Map(app);
        var http = app.Services.GetRequiredService<HttpFunctions>();
        foreach (var function in parts.Functions.Http)
            http.Map(app, function, parts.Rules.RoutePrefix);
        return app;
    }

    private static void AddLogging(WebApplicationBuilder builder) =>
        builder.Logging
            .AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter("Microsoft", LogLevel.Warning)
            .AddFilter("System", LogLevel.Warning)
            .AddFilter("Azure", LogLevel.Warning)
            .AddConfiguration(builder.Configuration.GetSection("Logging"));
}
