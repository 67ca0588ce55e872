using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Tests.Letters.Faults;

/// <summary>A mail service that takes letters and then cuts the line, answers half, slowly, "too many" or with a failure.</summary>
internal sealed class FaultyService(Random chance, Func<bool> see) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> taken = new();
    private readonly ConcurrentDictionary<string, int> acts = new();
    private WebApplication? app;

    public string Url { get; private set; } = "http://127.0.0.1:0";

    /// <summary>From now on it takes everything.</summary>
    public bool IsWell { get; set; }

    /// <summary>How often each of its ways was taken.</summary>
    public string Ways => string.Join(", ", acts.OrderBy(act => act.Key).Select(act => $"{act.Key} {act.Value}"));

    /// <summary>How often it took the letter, by cluster and key.</summary>
    public int Taken(string cluster, string key) => taken.GetValueOrDefault($"{cluster} {key}");

    public async Task OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Url);
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v3/mail/send", TakeAsync);
        await app.StartAsync();
        Url = app.Urls.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (see())
        {
            context.Abort();
            return;
        }

        var body = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
        var names = body.GetProperty("personalizations")[0].GetProperty("custom_args");
        var act = Next();
        acts.AddOrUpdate(act, 1, (_, count) => count + 1);
        if (act is not ("429" or "500" or "deaf"))
            taken.AddOrUpdate($"{names.GetProperty("cluster").GetString()} {names.GetProperty("letter").GetString()}", 1, (_, count) => count + 1);
        if (see())
            context.Abort();
        else
            await AnswerAsync(context, act);
    }

    private static async Task AnswerAsync(HttpContext context, string act)
    {
        switch (act)
        {
            case "429":
                context.Response.Headers.RetryAfter = "2";
                context.Response.StatusCode = 429;
                break;
            case "500":
                context.Response.StatusCode = 500;
                break;
            case "cut" or "deaf":
                context.Abort();
                break;
            case "half":
                context.Response.StatusCode = 202;
                context.Response.ContentLength = 100;
                await context.Response.WriteAsync("{");
                await context.Response.Body.FlushAsync();
                context.Abort();
                break;
            case "slow":
                await Task.Delay(400);
                context.Response.StatusCode = 202;
                break;
            default:
                context.Response.StatusCode = 202;
                break;
        }
    }

    private string Next()
    {
        if (IsWell)
            return "take";
        lock (chance)
        {
            return chance.Next(100) switch
            {
                < 60 => "take",
                < 68 => "slow",
                < 76 => "429",
                < 84 => "500",
                < 90 => "cut",
                < 95 => "half",
                // It read the letter and threw it away: nobody can tell this from one that it took.
                _ => "deaf",
            };
        }
    }
}
