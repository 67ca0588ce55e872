using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Emulation.Views.Assets;
using EmulationFunctions.Tests.LocalHost;

namespace EmulationFunctions.Tests.Lines;

/// <summary>What the upload script does without a page, run by Node.js as it stands.</summary>
public sealed class UploadScriptTests
{
    [Fact]
    public async Task A_piece_is_named_by_its_place_and_its_hash()
    {
        var said = await RunAsync("""
            const bytes = new TextEncoder().encode("Báo cáo");
            for (const index of [0, 1, 258, 49_999]) say(await upload.pieceId(index, bytes));
            """);

        Assert.Equal([.. new[] { 0, 1, 258, 49_999 }.Select(Name)], said.Select(one => one.GetString()));
    }

    [Fact]
    public async Task Three_at_a_time_pass_in_the_order_in_which_they_came_also_when_some_fail()
    {
        var said = await RunAsync("""
            const lane = upload.laneOf(3), began = [];
            let now = 0, most = 0;
            await Promise.allSettled(Array.from({ length: 50 }, (_, at) => lane(async () => {
              began.push(at);
              most = Math.max(most, ++now);
              await new Promise(done => setTimeout(done, at % 7));
              now--;
              if (at % 5 === 0) throw new Error("broken");
            })));
            say({ most, now, inOrder: began.every((at, index) => at === index), all: began.length });
            """);

        Assert.Equal("""{"most":3,"now":0,"inOrder":true,"all":50}""", Assert.Single(said).GetRawText());
    }

    [Fact]
    public async Task Pauses_grow_to_half_a_minute_and_differ()
    {
        var said = await RunAsync("""
            for (const chance of [0, 1]) say([1, 2, 3, 4, 5, 6, 20, 2000].map(failures => upload.pauseAfter(failures, chance)));
            """);

        Assert.Equal(["[500,1000,2000,4000,8000,15000,15000,15000]", "[1000,2000,4000,8000,16000,30000,30000,30000]"], said.Select(one => one.GetRawText()));
    }

    private static string Name(int index)
    {
        var name = new byte[36];
        BinaryPrimitives.WriteInt32BigEndian(name, index);
        SHA256.HashData(Encoding.UTF8.GetBytes("Báo cáo"), name.AsSpan(4));
        return Convert.ToBase64String(name);
    }

    /// <summary>Runs a program that knows the script as <c>upload</c>; gives what it said.</summary>
    private static async Task<IReadOnlyList<JsonElement>> RunAsync(string program)
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.At("upload.mjs"), SiteAsset.UploadScript.Bytes);
        await File.WriteAllTextAsync(folder.At("main.mjs"), $"import * as upload from './upload.mjs';\nconst say = value => console.log(JSON.stringify(value));\n{program}");
        using var node = Process.Start(new ProcessStartInfo("node", [folder.At("main.mjs")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await complaints);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
