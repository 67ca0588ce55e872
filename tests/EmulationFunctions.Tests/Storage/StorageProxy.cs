using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Tests.Storage;

/// <summary>A call to storage; its answer is null while it has not been passed on.</summary>
internal sealed record StorageCall(string Method, string Path, string Body, string? Answer);

/// <summary>Stands between the app and the storage emulator, passes every call on and lets a test see it.</summary>
/// <remarks>A shared key signs the path and not the host, so the emulator takes what was signed for this door.</remarks>
internal sealed partial class StorageProxy : IAsyncDisposable
{
    private const int MostText = 200_000;

    private static readonly string[] OwnHeaders = ["Host", "Connection", "Transfer-Encoding", "Content-Length", "Keep-Alive"];

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 256 });
    private readonly List<WebApplication> doors = [];

    public string ConnectionString { get; private set; } = "";

    /// <summary>Sees each call before it is passed on and again with its answer. True: the caller gets no answer.</summary>
    public Func<StorageCall, Task<bool>>? Watch { get; set; }

    public static async Task<StorageProxy> StartAsync(string connectionString)
    {
        var proxy = new StorageProxy { ConnectionString = connectionString };
        foreach (var emulator in Endpoint().Matches(connectionString).Select(match => match.Value))
            proxy.ConnectionString = proxy.ConnectionString.Replace(emulator, await proxy.OpenAsync(emulator), StringComparison.Ordinal);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var door in doors)
            await door.DisposeAsync();
        http.Dispose();
    }

    private async Task<string> OpenAsync(string emulator)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.Logging.ClearProviders();
        var door = builder.Build();
        door.Run(context => PassAsync(context, emulator));
        await door.StartAsync();
        doors.Add(door);
        return door.Urls.Single();
    }

    private async Task PassAsync(HttpContext context, string emulator)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var body = await ReadAsync(context.Request.Body);
        var call = new StorageCall(context.Request.Method, target, Text(body), null);
        if (Watch is { } before && await before(call))
        {
            context.Abort();
            return;
        }

        using var request = Request(context.Request, new Uri(emulator + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), body);
        using var answer = await http.SendAsync(request);
        var answered = await answer.Content.ReadAsByteArrayAsync();
        if (Watch is { } after && await after(call with { Answer = Text(answered) }))
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
                context.Response.Headers[name] = values.ToArray();
        }

        if (HttpMethods.IsHead(context.Request.Method))
            context.Response.ContentLength = answer.Content.Headers.ContentLength;
        else if (answered.Length > 0)
            await context.Response.Body.WriteAsync(answered);
    }

    private static HttpRequestMessage Request(HttpRequest asked, Uri target, byte[] body)
    {
        var request = new HttpRequestMessage(new HttpMethod(asked.Method), target);
        if (asked.ContentLength is not null || body.Length > 0)
            request.Content = new ByteArrayContent(body);
        foreach (var (name, values) in asked.Headers)
        {
            if (!OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase) && !request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        return request;
    }

    private static async Task<byte[]> ReadAsync(Stream body)
    {
        using var whole = new MemoryStream();
        await body.CopyToAsync(whole);
        return whole.ToArray();
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, MostText));

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Endpoint();
}
