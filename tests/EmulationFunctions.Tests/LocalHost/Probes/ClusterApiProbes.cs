using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Tests.LocalHost.Probes;

/// <summary>As much of the app's JSON API as seeding meets: stored texts, and links that open until they are revoked.</summary>
public sealed class ClusterApiProbes(ProbeLog log, ClusterApiProbes.Store store)
{
    [Function("PutSample")]
    public async Task<IResult> Put([HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/clusters/{*path}")] HttpRequest request, string path)
    {
        log.Add($"PUT {path}");
        using var reader = new StreamReader(request.Body);
        store.Texts[path] = await reader.ReadToEndAsync();
        return store.Fault == path ? Results.Problem("no room", statusCode: 507) : Results.StatusCode(201);
    }

    [Function("GetSample")]
    public IResult Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/clusters/{*path}")] HttpRequest request, string path) =>
        request.Headers.Authorization != "Bearer operator" ? Results.Unauthorized()
        : store.Texts.TryGetValue(path, out var text) ? Results.Text(text, "application/json")
        : Results.NotFound();

    [Function("PostLink")]
    public async Task<IResult> Post([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/clusters/{cluster}/links")] HttpRequest request, string cluster)
    {
        var link = await request.ReadFromJsonAsync<JsonElement>();
        var token = $"{cluster}-{store.Links.Count}";
        store.Links[token] = $"{link.GetProperty("purpose").GetString()} of {link.GetProperty("contactId").GetString()}";
        return Results.Json(new { id = token, url = $"http://localhost:1/u/{token}" }, statusCode: 201);
    }

    [Function("OpenLink")]
    public IResult Open([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "u/{token}")] HttpRequest request, string token) =>
        store.Links.ContainsKey(token) && request.Headers.Authorization.Count == 0 ? Results.Ok() : Results.StatusCode(410);

    public sealed class Store
    {
        public ConcurrentDictionary<string, string> Texts { get; } = [];

        public ConcurrentDictionary<string, string> Links { get; } = [];

        public string? Fault { get; set; }
    }
}
