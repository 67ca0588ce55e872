using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using EmulationFunctions.Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Tests.Letters;

/// <summary>Stands in for the mail service: keeps what is posted and answers each recipient's letters as a test wants.</summary>
internal sealed class MailService : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Func<HttpContext, int, Task>> answers = new();
    private readonly ConcurrentQueue<Posted> posts = new();
    private WebApplication? app;

    /// <summary>The same also after it was closed and opened again.</summary>
    public string Url { get; } = $"http://127.0.0.1:{FreePort.Find(1)[0]}";

    public IReadOnlyCollection<Posted> All => posts;

    public IReadOnlyList<Posted> To(string email) => [.. posts.Where(post => post.To == email)];

    /// <summary>How letters to this mailbox are answered; told how many have come. Without it they are taken.</summary>
    public void Answer(string email, Func<HttpContext, int, Task> answer) => answers[email] = answer;

    /// <summary>Answers the first letter to this mailbox so, and takes those that follow.</summary>
    public void AnswerFirst(string email, int status, string body = "", params (string Name, string Value)[] headers) => Answer(email, async (context, number) =>
    {
        context.Response.StatusCode = number == 1 ? status : StatusCodes.Status202Accepted;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        await context.Response.WriteAsync(number == 1 ? body : "");
    });

    public async Task OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Url);
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v3/mail/send", TakeAsync);
        await app.StartAsync();
    }

    public async Task CloseAsync()
    {
        await app!.DisposeAsync();
        app = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await CloseAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        var body = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
        var to = body.GetProperty("personalizations")[0].GetProperty("to")[0].GetProperty("email").GetString()!;
        posts.Enqueue(new Posted(to, body, context.Request.Headers.Authorization.ToString(), Stopwatch.GetTimestamp()));
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        if (answers.TryGetValue(to, out var answer))
            await answer(context, To(to).Count);
    }

    internal sealed record Posted(string To, JsonElement Body, string Authorization, long At)
    {
        /// <summary>The letter's key, as it travels with the mail.</summary>
        public string Letter => Body.GetProperty("personalizations")[0].GetProperty("custom_args").GetProperty("letter").GetString()!;
    }
}
