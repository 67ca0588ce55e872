using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using EmulationFunctions.Local.Storage;

namespace Emulation.Benchmarks.Uploads;

/// <summary>The reference server of the tus protocol with its file store, as it comes from npm, and a bare client for it.</summary>
internal sealed class TusServer : IAsyncDisposable
{
    // It stops when its input ends: also where we are killed.
    private const string Program = """
        import { Server } from "@tus/server";
        import { FileStore } from "@tus/file-store";
        const server = new Server({ path: "/files", datastore: new FileStore({ directory: process.argv[1] }) });
        const listening = server.listen({ host: "127.0.0.1", port: 0 }, () => console.log(listening.address().port));
        process.stdin.on("end", () => process.exit()).resume();
        """;

    private readonly HttpClient http = new() { DefaultRequestHeaders = { { "Tus-Resumable", "1.0.0" } }, Timeout = TimeSpan.FromMinutes(5) };
    private readonly string folder;
    private readonly Process process;
    private readonly Uri url;

    private TusServer(string folder, Process process, int port) => (this.folder, this.process, url) = (folder, process, new Uri($"http://127.0.0.1:{port}/files"));

    public static async Task<TusServer> StartAsync()
    {
        var program = await NpmPackages.FindAsync(
            new("tus-2.4.5", "the tus server 2.4.5", ["@tus/server@2.4.5", "@tus/file-store@2.1.1"], "@tus/server/package.json"), Path.GetTempPath(), Console.WriteLine, CancellationToken.None);
        var files = Directory.CreateTempSubdirectory("emulation-bench-tus-").FullName;
        var start = new ProcessStartInfo("node", ["--input-type=module", "--eval", Program, files])
        {
            // Where its packages are looked for.
            WorkingDirectory = Path.GetFullPath("../../..", program),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var started = Process.Start(start)!;
        var port = await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The tus server did not start; its reason stands above.");
        return new(files, started, int.Parse(port, CultureInfo.InvariantCulture));
    }

    /// <summary>Makes an upload and sends all of it in one request, which suits it best.</summary>
    public async Task SendAsync(byte[] bytes)
    {
        using var creation = new HttpRequestMessage(HttpMethod.Post, url) { Headers = { { "Upload-Length", $"{bytes.Length}" } } };
        using var created = await http.SendAsync(creation);
        created.EnsureSuccessStatusCode();
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/offset+octet-stream") } };
        using var patch = new HttpRequestMessage(HttpMethod.Patch, created.Headers.Location) { Content = content, Headers = { { "Upload-Offset", "0" } } };
        using var taken = await http.SendAsync(patch);
        taken.EnsureSuccessStatusCode();
        if (taken.Headers.GetValues("Upload-Offset").Single() != $"{bytes.Length}")
            throw new InvalidOperationException("The tus server has not taken all of it.");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
