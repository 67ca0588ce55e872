using System.Net;
using System.Net.Http.Json;
using System.Text;
using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Data;
using EmulationFunctions.Tests.LocalHost.Probes;

namespace EmulationFunctions.Tests.LocalHost;

public sealed class LocalClockTests
{
    private static readonly Uri Clock = new("local/clock", UriKind.Relative);
    private static readonly DateTimeOffset Morning = new(2026, 11, 2, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task The_clock_is_set_over_HTTP_and_ticks_on()
    {
        await using var host = await ProbeHost.StartAsync(typeof(HttpProbes));

        using var set = await host.Http.PutAsJsonAsync(Clock, new { now = "2026-11-02T08:00:00+07:00" });
        var first = await host.Http.GetFromJsonAsync<Reading>(Clock);
        var second = await host.Http.GetFromJsonAsync<Reading>(Clock);

        Assert.Equal(HttpStatusCode.OK, set.StatusCode);
        Assert.InRange(first!.Now, Morning, Morning.AddMinutes(1));
        Assert.True(second!.Now >= first.Now);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"now": 1}""")]
    [InlineData("""{"now": "soon"}""")]
    [InlineData("""{"now": "2026-11-02T08:00:00"}""")]
    [InlineData("""{"now": "2026-13-02T08:00:00Z"}""")]
    [InlineData("""{"now": "9999-12-31T23:59:59Z"}""")]
    public async Task A_time_without_an_offset_or_none_at_all_is_refused_as_a_problem(string body)
    {
        await using var host = await ProbeHost.StartAsync(typeof(HttpProbes));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var answer = await host.Http.PutAsync(Clock, content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_clock_that_was_set_goes_on_after_a_restart_unless_it_is_told_another_time()
    {
        using var folder = new TempFolder();
        using (var data = await DataFolder.OpenAsync(folder.Path, CancellationToken.None))
            ClockSetting.Open(data, Morning);

        using var again = await DataFolder.OpenAsync(folder.Path, CancellationToken.None);

        Assert.InRange(ClockSetting.Open(again, asked: null).GetUtcNow(), Morning, Morning.AddMinutes(1));
        Assert.InRange(ClockSetting.Open(again, Morning.AddDays(40)).GetUtcNow(), Morning.AddDays(40), Morning.AddDays(40).AddMinutes(1));
        Assert.InRange(ClockSetting.Open(again, asked: null).GetUtcNow(), Morning.AddDays(40), Morning.AddDays(40).AddMinutes(1));
    }

    [Fact]
    public void The_clock_has_no_zone_but_UTC_as_in_Azure()
    {
        Assert.Equal(TimeZoneInfo.Utc, new LocalClock().LocalTimeZone);
    }

    private sealed record Reading(DateTimeOffset Now);
}
