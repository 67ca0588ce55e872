using System.Text;
using EmulationFunctions.Tests.Running;
using static EmulationFunctions.Tests.Running.Activities;

namespace EmulationFunctions.Tests.Browser;

/// <summary>What an organizer takes along from the pages arrives as a file with a name of its own.</summary>
[Collection("browser app")]
public sealed class DownloadTests(RunningApp app, Chromium chromium)
{
    [Fact]
    public async Task Sheets_archives_and_tables_arrive_under_their_names()
    {
        await app.SetClockAsync("2026-11-16T10:00:00+07:00");
        var registration = new { id = "chi-tieu", kind = "registration", title = "Đăng ký chỉ tiêu", units = new[] { "all" }, deadline = "2026-12-10T17:00", indicators = new[] { new { id = "doanh-thu", title = "Doanh thu", measure = "tỷ đồng" } } };
        var cluster = await TestCluster.MakeAsync(app, "browser-downloads", Report("quy-4"), registration);
        await cluster.UploadAsync(await cluster.LinkAsync("an"), "quy-4", UploadedFile.Pdf("report", "Báo cáo quý IV.pdf"));
        await using var screen = await ConsoleScreen.OpenAsync(chromium, app, cluster, "vi");

        // A draft is there to be taken along as well.
        await screen.Keys.OpenAsync("/console/plans/2026?edit=chi-tieu");
        await screen.Keys.TypeAsync("#title", "Đăng ký chỉ tiêu năm 2027");
        await screen.Keys.FollowAsync("button.primary[value=save]");

        await TakesAsync("/console/plans/2026/sheet", "plan-2026.xlsx", "PK");
        await TakesAsync("/console/plans/2026/sheet", "plan-2026-draft.xlsx", "PK");
        await TakesAsync("/console/plans/2026/sheet", "plan-2026-template.xlsx", "PK");
        await TakesAsync("/console/plans/2026/sheet", "submissions-2026.xlsx", "PK");
        await TakesAsync("/console/people-import", "people.xlsx", "PK");
        await TakesAsync("/console/people-import", "people-template.xlsx", "PK");
        await TakesAsync("/console/activities/quy-4", "quy-4.zip", "PK", "files.zip");
        await TakesAsync("/console/activities/chi-tieu", "chi-tieu.csv", "ï»¿", "values.csv");
        await TakesAsync("/console/activities/quy-4/units/bac-son", "Báo cáo quý IV.pdf", "%PDF");

        async Task TakesAsync(string from, string name, string beginning, string? address = null)
        {
            await screen.Keys.OpenAsync(from);
            await screen.Keys.GoToAsync(name.EndsWith(".pdf", StringComparison.Ordinal) ? $"main a[download='{name}']" : $"main a[download][href$='/{address ?? name}']");
            var taken = await screen.Page.RunAndWaitForDownloadAsync(() => screen.Page.Keyboard.PressAsync("Enter"));
            Assert.Equal(name, taken.SuggestedFilename);
            using var read = new StreamReader(await taken.CreateReadStreamAsync(), Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
            Assert.StartsWith(beginning, await read.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }
}
