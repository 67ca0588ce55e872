using System.Buffers.Binary;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;

namespace Emulation.Benchmarks.Uploads;

/// <summary>Hands a file in as the page's script does, without a browser: opened, brought piece by piece, completed, watched until it is filed.</summary>
/// <param name="app">The app.</param>
/// <param name="line">Host and port by which storage is reached; null for storage's own.</param>
internal sealed class PageClient(BenchApp app, string? line = null) : IDisposable
{
    // The page looks after half a second and then less often, which would hide the end; looking more often than this would be work
    // for the emulator's only thread, and be measured too.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    private readonly HttpClient page = new(new SocketsHttpHandler()) { DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" }, { "Accept", "application/json" } } };
    private readonly HttpClient storage = new(new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>Opens the file's upload and brings all its pieces, each hashed first: its name holds its hash.</summary>
    public async Task<Brought> BringAsync(BenchFile file)
    {
        using var answer = await page.PostAsJsonAsync($"{app.ActivityUrl}/uploads", new { document = "report", name = "report.pdf", size = file.Size });
        var opened = await JsonAsync(answer);
        var url = opened.GetProperty("url").GetString()!;
        var blob = new Uri(line is null ? url : url.Replace(new Uri(url).Authority, line, StringComparison.Ordinal));
        var names = await new Pieces(file, opened.GetProperty("blockBytes").GetInt32(), Name).SendAsync(storage, blob);
        return new Brought(opened.GetProperty("id").GetString()!, names);
    }

    /// <summary>Hands it in and waits until it is filed.</summary>
    public async Task FileAsync(Brought brought)
    {
        using var received = await page.PostAsJsonAsync($"{app.ActivityUrl}/completions", new { uploads = new[] { new { id = brought.Id, blocks = brought.Blocks } } });
        var stands = await JsonAsync(received);
        var url = new Uri(new Uri(app.ActivityUrl), stands.GetProperty("url").GetString()!);
        while (stands.GetProperty("state").GetString() is not "filed")
        {
            if (stands.GetProperty("state").GetString() == "refused")
                throw new InvalidOperationException($"The file was refused: {stands}");
            await Task.Delay(BetweenLooks);
            using var look = await page.GetAsync(url);
            stands = await JsonAsync(look);
        }
    }

    public void Dispose()
    {
        page.Dispose();
        storage.Dispose();
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => answer.IsSuccessStatusCode
        ? await answer.Content.ReadFromJsonAsync<JsonElement>()
        : throw new InvalidOperationException($"The app answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");

    private static string Name(int number, ReadOnlySpan<byte> piece)
    {
        var name = new byte[36];
        BinaryPrimitives.WriteInt32BigEndian(name, number);
        SHA256.HashData(piece, name.AsSpan(4));
        return Convert.ToBase64String(name);
    }
}

/// <summary>What is there and can be handed in.</summary>
internal sealed record Brought(string Id, IReadOnlyList<string> Blocks);
