using System.Net;
using System.Security.Cryptography;
using EmulationFunctions.Tests.Running;
using EmulationFunctions.Tests.Uploads.Direct;

namespace EmulationFunctions.Tests.Storage;

[Collection("mortal uploads")]
public sealed class CompletionCrashTests(MortalApp mortal)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_at_any_storage_call_from_handing_in_to_the_receipt_the_app_files_once(bool answered)
    {
        var (number, struck) = (0, (string?)"");
        while (struck is not null)
        {
            number++;
            Assert.True(number < 200, "A completion's life does not end.");
            var cluster = $"{LifeCalls.Prefix}direct-{(answered ? "after" : "before")}-{number:000}";
            var day = mortal.NextDay();
            await mortal.SetClockAsync(day, "09:00:00");
            await mortal.App.PutClusterAsync(cluster, [Clusters.Contact("s", "s@life.example")]);
            await mortal.App.PutPlanAsync(cluster, day.Year, [Clusters.Report("summary", day, [])]);
            var page = await mortal.App.UnitPageAsync(cluster, "s");
            var file = new UploadedFile("report", "Báo cáo.pdf", Clusters.Pdf($"Báo cáo {number}"));
            var upload = await Sender(page).BringAsync(file);

            struck = await HandInAsync(cluster, page, upload, number, answered);
            if (struck is not null)
            {
                await mortal.App.StartAgainAsync();
                await mortal.SetClockAsync(day, "09:02:00");
            }

            // The page asks again until it is answered, and goes on asking how far it is.
            var received = await Sender(page).CompleteAsync("Đã ký", upload);
            Assert.True(received.Status == HttpStatusCode.Accepted, $"after a kill at {struck}: {received.Text}");
            await IsFiledOnceAsync(cluster, page, received.Json.GetProperty("id").GetString()!, file, struck);
        }

        Assert.InRange(number, 10, 200);
    }

    private DirectSender Sender(string page) => new(mortal.App, $"{page}/activities/summary");

    /// <summary>The call at which the app died.</summary>
    private async Task<string?> HandInAsync(string cluster, string page, (string, IReadOnlyList<string>) upload, int number, bool answered)
    {
        var fatal = new FatalCall(new LifeCalls(cluster).Has, number, answered, mortal.App.Kill);
        await mortal.WatchAsync(fatal.SeeAsync, async () =>
        {
            try
            {
                await Sender(page).CompleteAsync("Đã ký", upload);
                await mortal.App.IdleAsync();
            }
            catch (HttpRequestException) when (fatal.Struck is not null)
            {
                // Its caller hears nothing.
            }
        });
        return fatal.End();
    }

    private async Task IsFiledOnceAsync(string cluster, string page, string completion, UploadedFile file, string? struck)
    {
        await mortal.App.CallAsync(HttpMethod.Post, "/admin/functions/SendReminders", new { });
        await Until.HoldsAsync(async () =>
        {
            var look = await Sender(page).LookAsync(completion);
            var letters = await mortal.App.LetterRowsAsync(cluster, "receipt");
            return look.Json.GetProperty("state").GetString() == "filed" && letters.Count == 1 && letters[0].State() == "accepted"
                ? null
                : $"{cluster}, killed at {struck}: {look.Text} {string.Join("; ", letters)}";
        });

        Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "version|"));
        var document = Assert.Single(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "document|"));
        var bytes = await mortal.App.Http.GetByteArrayAsync($"{page}/files/{document.RowKey.Split('|')[1]}");
        Assert.Equal(file.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Single(mortal.App.Letters(cluster));
        await Until.HoldsAsync(async () =>
            (await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "inbox|")).Count == 0 ? null : $"{cluster}, killed at {struck}: its mark stays");
        Assert.Empty(await StoredRows.OfAsync(mortal.ConnectionString, "clusters", cluster, "upload|"));
    }
}
