using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Uploads.Direct;

/// <summary>Speaks the page's own protocol, without a page.</summary>
/// <param name="app">The app.</param>
/// <param name="home">What uploads and completions stand under: /u/TOKEN/activities/ACTIVITY, or the console's page of a submission.</param>
/// <param name="session">The organizer's session, on the console.</param>
internal sealed class DirectSender(RunningApp app, string home, string? session = null)
{
    private static readonly HttpClient Storage = new();

    /// <summary>Opens a file's upload, or takes it up again.</summary>
    public Task<Reply> OpenAsync(string document, string name, long size) => SendAsync(HttpMethod.Post, "/uploads", new { document, name, size });

    public Task<Reply> OpenAsync(UploadedFile file) => OpenAsync(file.Document, file.Name, file.Bytes.Length);

    public Task<Reply> CancelAsync(string upload) => SendAsync(HttpMethod.Delete, $"/uploads/{upload}");

    public Task<Reply> CompleteAsync(string? note, params (string Id, IReadOnlyList<string> Blocks)[] uploads) =>
        SendAsync(HttpMethod.Post, "/completions", new { uploads = uploads.Select(upload => new { id = upload.Id, blocks = upload.Blocks }), note });

    public Task<Reply> LookAsync(string completion) => SendAsync(HttpMethod.Get, $"/completions/{completion}");

    /// <summary>A file's pieces with their names.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Pieces(UploadedFile file, int bytes) =>
        [.. file.Bytes.Chunk(bytes).Select((piece, number) => (Name(number, piece), piece))];

    /// <summary>Writes a piece as a browser does.</summary>
    public static async Task<HttpStatusCode> PutAsync(string url, string name, byte[] piece)
    {
        using var answer = await Storage.PutAsync(new Uri($"{url}&comp=block&blockid={Uri.EscapeDataString(name)}"), new ByteArrayContent(piece), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Opens a file's upload and brings what has not arrived yet.</summary>
    public async Task<(string Id, IReadOnlyList<string> Blocks)> BringAsync(UploadedFile file)
    {
        var opened = await OpenAsync(file);
        Assert.True(opened.Status is HttpStatusCode.Created or HttpStatusCode.OK, opened.Text);
        var arrived = opened.Json.GetProperty("arrived").EnumerateArray().Select(one => one.GetString()!).ToHashSet();
        var pieces = Pieces(file, opened.Json.GetProperty("blockBytes").GetInt32());
        foreach (var (name, bytes) in pieces.Where(piece => !arrived.Contains(piece.Name)))
            Assert.Equal(HttpStatusCode.Created, await PutAsync(opened.Json.GetProperty("url").GetString()!, name, bytes));
        return (opened.Json.GetProperty("id").GetString()!, [.. pieces.Select(piece => piece.Name)]);
    }

    /// <summary>Hands files in and waits for the end.</summary>
    public async Task<JsonElement> HandInAsync(params UploadedFile[] files)
    {
        var brought = new List<(string, IReadOnlyList<string>)>();
        foreach (var file in files)
            brought.Add(await BringAsync(file));
        var received = await CompleteAsync(null, [.. brought]);
        Assert.True(received.Status == HttpStatusCode.Accepted, received.Text);
        return await EndAsync(received);
    }

    /// <summary>What became of a completion.</summary>
    public async Task<JsonElement> EndAsync(Reply received)
    {
        await app.IdleAsync();
        return (await LookAsync(received.Json.GetProperty("id").GetString()!)).Json;
    }

    private async Task<Reply> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, home + path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Accept.Add(new("application/json"));
        if (session is not null)
            request.Headers.Add("Cookie", $"emulation-session={session}");
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    private static string Name(int number, byte[] piece)
    {
        var name = new byte[36];
        BinaryPrimitives.WriteInt32BigEndian(name, number);
        SHA256.HashData(piece, name.AsSpan(4));
        return Convert.ToBase64String(name);
    }
}
