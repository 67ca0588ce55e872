using System.Net;
using System.Security.Cryptography;
using EmulationFunctions.Tests.Running;

namespace EmulationFunctions.Tests.Storage;

[Collection("mortal uploads")]
public sealed class UploadCrashTests(MortalApp mortal)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_any_storage_call_of_an_uploads_life_the_app_keeps_what_it_acknowledged_once(bool answered)
    {
        var (number, first) = (0, (Reply?)null);
        while (first is null)
        {
            number++;
            Assert.True(number < 200, "An upload's life does not end.");
            var cluster = $"{LifeCalls.Prefix}upload-{(answered ? "after" : "before")}-{number:000}";
            var day = mortal.NextDay();
            await mortal.SetClockAsync(day, "09:00:00");
            await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
            await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [])]);
            var page = await mortal.App.UnitPageAsync(cluster, "s");

            (first, var struck) = await SubmitAsync(cluster, page, number, answered);
            if (struck is not null)
            {
                await mortal.App.StartAgainAsync();
                await mortal.SetClockAsync(day, "09:02:00");
            }

            // Who has no receipt tries again.
            var receipt = first ?? await mortal.App.SubmitAsync(page, "summary", File(number));
            Assert.True(receipt.Status == HttpStatusCode.Created, $"after a kill at {struck}: {receipt.Text}");
            Assert.True(await VersionsAsync(cluster, page, number, receipt) <= (first is null ? 2 : 1), $"killed at {struck}");
            await ReceiptsAsync(cluster, struck);
        }

        // To its acknowledgement an upload changes half a dozen things; what follows is the life of a letter.
        Assert.InRange(number, 6, 200);
    }

    /// <summary>The answer if there was one, and the call at which the app died.</summary>
    private async Task<(Reply? Receipt, string? Struck)> SubmitAsync(string cluster, string page, int number, bool answered)
    {
        var fatal = new FatalCall(new LifeCalls(cluster).Has, number, answered, mortal.App.Kill);
        Reply? receipt = null;
        await mortal.WatchAsync(fatal.SeeAsync, async () =>
        {
            try
            {
                receipt = await mortal.App.SubmitAsync(page, "summary", File(number));
                await mortal.App.IdleAsync();
            }
            catch (HttpRequestException) when (fatal.Struck is not null)
            {
                // Its caller hears nothing.
            }
        });
        return (receipt, fatal.Struck);
    }

    /// <summary>Every version that is there is whole, numbers have no gaps, and the acknowledged one is there once.</summary>
    private async Task<int> VersionsAsync(string cluster, string page, int number, Reply receipt)
    {
        var sent = Convert.ToHexStringLower(SHA256.HashData(File(number)));
        var versions = await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "version|");
        Assert.Equal(Enumerable.Range(1, versions.Count).Select(version => $"{version:000000}"), versions.Select(row => row.RowKey.Split('|')[^1]));
        Assert.Equal(versions.Count, receipt.Json.GetProperty("version").GetInt32());

        var documents = await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "document|");
        Assert.Equal(Enumerable.Range(1, versions.Count), documents.Select(row => row.GetInt32("Version")!.Value).Order());
        foreach (var file in documents.Select(row => row.RowKey.Split('|')[1]))
            Assert.Equal(sent, Convert.ToHexStringLower(SHA256.HashData(await mortal.App.Http.GetByteArrayAsync($"{page}/files/{file}"))));

        var acknowledged = receipt.Json.GetProperty("documents")[0];
        Assert.Equal(sent, acknowledged.GetProperty("sha256").GetString());
        Assert.Single(documents, row => row.RowKey == $"document|{acknowledged.GetProperty("fileId").GetString()}");
        return versions.Count;
    }

    private async Task ReceiptsAsync(string cluster, string? struck)
    {
        await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
        await Until.HoldsAsync(async () =>
        {
            var letters = await mortal.App.LetterRowsAsync(cluster, "receipt");
            return letters.All(letter => letter.State() == "accepted") ? null : $"{cluster}, killed at {struck}: {string.Join("; ", letters)}";
        });
        Assert.Equal((await mortal.App.LetterRowsAsync(cluster, "receipt")).Count, mortal.App.Letters(cluster).Count);
    }

    private static byte[] File(int number) => Clusters.Pdf($"Báo cáo {number}");
}
