using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Tests.LocalHost.Probes;

/// <summary>Something that a scope has one of.</summary>
public sealed class ScopedThing : IDisposable
{
    public Guid Id { get; } = Guid.NewGuid();

    public bool Disposed { get; private set; }

    public void Dispose() => Disposed = true;
}

public sealed class HttpProbes(ScopedThing first, ScopedThing second, ProbeLog log) : IDisposable
{
    [Function("Plain")]
    public static IResult Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        Results.Text(request.Method);

    [Function("Greeting")]
    public static Task<IResult> Greeting([HttpTrigger(AuthorizationLevel.Anonymous, "get", "put", Route = "greetings/{name}")] HttpRequest request, string name, CancellationToken cancellation) =>
        Task.FromResult(Results.Text($"{request.Method} {name} {request.RouteValues["name"]} {cancellation.CanBeCanceled}"));

    [Function("Head")]
    public static IResult Head([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "head")] HttpRequest request) =>
        Results.Text(request.Method);

    [Function("Any")]
    public static IResult Any([HttpTrigger(AuthorizationLevel.Anonymous, Route = "any")] HttpRequest request) =>
        Results.Text(request.Method);

    [Function("Words")]
    public static string Words([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "words")] HttpRequest request) =>
        $"these words are lost, {request.Method}";

    [Function("Teapot")]
    public static IActionResult Teapot([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "teapot")] HttpRequest request) =>
        new StatusCodeResult(request.Query.Count + StatusCodes.Status418ImATeapot);

    [Function("Fails")]
    public static async Task<IResult> Fails([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "fails")] HttpRequest request)
    {
        await Task.Yield();
        request.HttpContext.Response.Headers["X-Half"] = "written";
        throw new InvalidOperationException("as it should");
    }

    [Function("Scope")]
    public IResult Scope([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "scope")] HttpRequest request) =>
        Results.Text($"{first.Id} {ReferenceEquals(first, second)} {request.HttpContext.RequestServices is not null}");

    [Function("Length")]
    public static async Task<IResult> Length([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "length")] HttpRequest request)
    {
        var buffer = new byte[1 << 16];
        long length = 0;
        while (await request.Body.ReadAsync(buffer) is > 0 and var read)
            length += read;
        return Results.Text($"{length}");
    }

    public void Dispose() => log.Add(first.Disposed ? "the scope went first" : "disposed");
}

/// <summary>A route of the host's own.</summary>
public static class AdminProbes
{
    [Function("Admin")]
    public static IResult Admin([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "admin/secrets")] HttpRequest request) =>
        Results.Text(request.Method);
}

/// <summary>A parameter that no request can fill.</summary>
public static class NumberProbes
{
    [Function("Number")]
    public static IResult Number([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "numbers/{number}")] HttpRequest request, int number) =>
        Results.Text($"{request.Method} {number}");
}
