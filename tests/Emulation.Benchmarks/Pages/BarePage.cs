using System.Diagnostics;
using EmulationFunctions.Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Emulation.Benchmarks.Pages;

/// <summary>A page that is ready before it is asked for, on Kestrel, in a process of its own as the app is.</summary>
internal sealed class BarePage : IAsyncDisposable
{
    /// <summary>With this our own program serves such a page; a length follows.</summary>
    public const string Verb = "bare-page";

    private readonly Process process;

    private BarePage(Process process, Uri url) => (this.process, Url) = (process, url);

    public Uri Url { get; }

    public static async Task<BarePage> StartAsync(int length)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BarePage).Assembly.Location, Verb, $"{length}"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        var started = Process.Start(start)!;
        return new(started, new Uri(await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The bare page did not start; its reason stands above.")));
    }

    /// <summary>Serves a page of so many bytes until the input ends.</summary>
    public static async Task<int> ServeAsync(int length)
    {
        var url = $"http://localhost:{FreePort.Find(1)[0]}";
        var page = new byte[length];
        Array.Fill(page, (byte)'x');
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Services.AddRouting();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        await app.StartAsync();
        Console.WriteLine(url);
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Whatever is typed means nothing.
        }

        await app.StopAsync();
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
