using System.Net;

namespace Emulation.Benchmarks.Pages;

/// <summary>The console's pages with fifteen units and two hundred activities, eight visitors at once, each against a ready page of the same size.</summary>
internal static class ConsolePageLoad
{
    public static async Task<IReadOnlyList<Measured>> MeasureAsync(BenchOrder order)
    {
        await using var app = await BenchApp.StartAsync();
        await LargeCluster.FillAsync(app);
        await app.IdleAsync();
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = app.Http.BaseAddress };
        await app.EnterAsync(http, LargeCluster.Organizer);

        var measured = new List<Measured>();
        foreach (var path in new[] { "console", "console?view=calendar", "console?view=charts", "console/letters", "console/meetings" })
            measured.AddRange(await UnitPageLoad.CompareAsync(http, new Uri(app.Http.BaseAddress!, path), $"/{path}", order));
        return measured;
    }
}
