using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Uploads;

/// <summary>Files that do not fit in memory, on an app of their own that takes them.</summary>
public sealed class LargeUploadTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task An_upload_of_200_megabytes_lets_the_process_grow_by_less_than_64()
    {
        await using var running = new Running(("Uploads__FormMegabytes", "256"));
        var app = await running.StartAsync();
        var cluster = await TestCluster.MakeAsync(app, "large", Report("quy-4", documents: [Document("one", maxMegabytes: 256)]));
        var page = await cluster.LinkAsync("an");

        // What is loaded, compiled and pooled once is no growth.
        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.Created, (await SendAsync(app, page, new Flow(app.ProcessId, 12))).Status);
        var before = Flow.Resident(app.ProcessId);
        var flow = new Flow(app.ProcessId, 200);
        var taken = await SendAsync(app, page, flow);

        Assert.Equal(HttpStatusCode.Created, taken.Status);
        Assert.Equal(200L * Megabyte, taken.Json.GetProperty("documents")[0].GetProperty("size").GetInt64());
        Assert.InRange(Math.Max(flow.Peak, Flow.Resident(app.ProcessId)) - before, long.MinValue, 64L * Megabyte);
    }

    [Fact]
    public async Task A_file_that_never_ends_is_answered_while_it_streams()
    {
        await using var running = new Running();
        var app = await running.StartAsync();
        var cluster = await TestCluster.MakeAsync(app, "endless", Report("quy-4", documents: [Document("one", maxMegabytes: 8)]));
        var page = await cluster.LinkAsync("an");

        using var socket = new TcpClient();
        await socket.ConnectAsync("localhost", new Uri(app.Url).Port);
        await using var stream = socket.GetStream();
        await WriteAsync(stream, $"POST {page}/activities/quy-4 HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nTransfer-Encoding: chunked\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n");
        await WriteChunkAsync(stream, Encoding.UTF8.GetBytes("--b\r\nContent-Disposition: form-data; name=\"one\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\n"));

        using var answered = new CancellationTokenSource();
        var writing = WriteForeverAsync(stream, answered.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync());
        await answered.CancelAsync();
        Assert.InRange(await writing, 8, 64);
        Assert.Equal(0, (await cluster.SubmissionAsync("quy-4", "bac-son")).GetProperty("version").GetInt32());
    }

    private static async Task<Reply> SendAsync(RunningApp app, string page, Flow flow)
    {
        flow.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "one", FileName = "a.pdf" };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{page}/activities/quy-4") { Content = new MultipartFormDataContent { flow } };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await Reply.OfAsync(await app.Http.SendAsync(request));
    }

    /// <summary>Writes until it is told to stop, or nobody reads any more; gives the megabytes that were written.</summary>
    private static async Task<int> WriteForeverAsync(NetworkStream stream, CancellationToken stop)
    {
        var block = new byte[Megabyte];
        for (var megabytes = 0; ; megabytes++)
        {
            try
            {
                await WriteChunkAsync(stream, block, stop);
            }
            catch (Exception end) when (end is IOException or OperationCanceledException)
            {
                return megabytes;
            }
        }
    }

    private static async Task WriteChunkAsync(NetworkStream stream, byte[] bytes, CancellationToken stop = default)
    {
        await WriteAsync(stream, bytes.Length.ToString("X", CultureInfo.InvariantCulture) + "\r\n", stop);
        await stream.WriteAsync(bytes, stop);
        await WriteAsync(stream, "\r\n", stop);
    }

    private static Task WriteAsync(NetworkStream stream, string text, CancellationToken stop = default) => stream.WriteAsync(Encoding.ASCII.GetBytes(text), stop).AsTask();

    private sealed class Running(params (string Name, string Value)[] settings) : IAsyncDisposable
    {
        private readonly RunningApp app = new(settings.ToDictionary(setting => setting.Name, setting => setting.Value));

        public async Task<RunningApp> StartAsync()
        {
            await app.InitializeAsync();
            return app;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
