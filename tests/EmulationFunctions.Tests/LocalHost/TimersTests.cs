using System.Net;
using EmulationFunctions.Local;
using EmulationFunctions.Tests.LocalHost.Probes;

namespace EmulationFunctions.Tests.LocalHost;

// The probes tick each morning at eight, UTC; the clock of most tests starts at noon on Monday 2 November 2026.
public sealed class TimersTests
{
    private static readonly DateTimeOffset NextMorning = ProbeHost.Noon.AddHours(20);

    [Fact]
    public async Task A_timer_runs_when_the_local_clock_comes_to_its_tick()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), now: ProbeHost.Noon);

        host.Clock.Set(NextMorning.AddSeconds(-2));

        Assert.Equal(["on time"], await host.Log.WaitForAsync(1));
        Assert.True(host.Clock.GetUtcNow() >= NextMorning);
    }

    [Fact]
    public async Task A_jump_over_many_ticks_runs_a_timer_once_and_says_that_it_is_late()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), now: ProbeHost.Noon);

        host.Clock.Set(ProbeHost.Noon.AddDays(10));
        await host.BecomeIdleAsync();

        Assert.Equal(["late"], host.Log.Entries);
    }

    [Fact]
    public async Task A_tick_missed_while_the_host_was_down_is_made_up_for_once_at_the_start()
    {
        using var folder = new TempFolder();
        await using (await ProbeHost.StartAsync(typeof(TimerProbes), folder: folder.Path, now: ProbeHost.Noon.AddDays(-3)))
        {
            // It writes down when its next tick is, and ends.
        }

        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), folder: folder.Path, now: ProbeHost.Noon);
        await host.BecomeIdleAsync();

        Assert.Equal(["late"], host.Log.Entries);
    }

    [Fact]
    public async Task A_restart_without_a_missed_tick_runs_nothing()
    {
        using var folder = new TempFolder();
        await using (var before = await ProbeHost.StartAsync(typeof(TimerProbes), folder: folder.Path, now: ProbeHost.Noon))
        {
            before.Clock.Set(NextMorning.AddHours(1));
            await before.BecomeIdleAsync();
        }

        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), folder: folder.Path, now: NextMorning.AddHours(2));
        await host.BecomeIdleAsync();

        Assert.Empty(host.Log.Entries);
    }

    [Fact]
    public async Task A_timer_that_runs_on_startup_does_so_at_every_start()
    {
        using var folder = new TempFolder();
        for (var start = 0; start < 2; start++)
        {
            await using var host = await ProbeHost.StartAsync(typeof(StartupProbes), folder: folder.Path, now: ProbeHost.Noon);

            Assert.Equal(["on time"], await host.Log.WaitForAsync(1));
        }
    }

    [Fact]
    public async Task A_timer_never_runs_twice_at_once_and_a_tick_that_comes_meanwhile_is_made_up_for()
    {
        await using var host = await ProbeHost.StartAsync(typeof(SlowTimerProbes), now: ProbeHost.Noon);

        host.Clock.Set(NextMorning.AddMinutes(1));
        await host.Log.WaitForAsync(1);
        host.Clock.Set(NextMorning.AddDays(3));
        await host.SendAsync(HttpMethod.Post, "admin/functions/Slow");
        host.Log.Gate.Release(3);
        await host.BecomeIdleAsync();

        Assert.Equal(1, host.Log.MostAtOnce);
        Assert.Equal(3, host.Log.Entries.Count);
        Assert.Equal(2, host.Log.Entries.Count(entry => entry == "late"));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_brings_the_earlier_ticks_again()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), now: ProbeHost.Noon);

        host.Clock.Set(ProbeHost.Noon.AddDays(-30).AddHours(-4).AddSeconds(-5));

        Assert.Equal(["on time"], await host.Log.WaitForAsync(1));
    }

    [Fact]
    public async Task A_timer_that_failed_runs_again_at_its_next_tick_and_not_before()
    {
        await using var host = await ProbeHost.StartAsync(typeof(FailingTimerProbes), now: ProbeHost.Noon);

        host.Clock.Set(NextMorning.AddMinutes(1));
        await host.BecomeIdleAsync();
        Assert.Single(host.Log.Entries);

        host.Clock.Set(NextMorning.AddDays(1).AddMinutes(1));
        await host.BecomeIdleAsync();
        Assert.Equal(2, host.Log.Entries.Count);
    }

    [Theory]
    [InlineData("0 8 * * *")]
    [InlineData("0 0 8 * * *")]
    public async Task A_schedule_has_five_fields_or_six_with_seconds(string schedule)
    {
        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), now: ProbeHost.Noon, schedule: schedule);

        host.Clock.Set(NextMorning.AddSeconds(-1));

        Assert.Equal(["on time"], await host.Log.WaitForAsync(1));
    }

    [Fact]
    public async Task A_schedule_that_is_none_stops_the_start()
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => ProbeHost.StartAsync(typeof(TimerProbes), schedule: "every morning"));

        Assert.Equal("The schedule \"every morning\" of the function Tick is not a cron expression of five or six fields.", refused.Message);
    }

    [Fact]
    public async Task A_missing_setting_stops_the_start_with_its_name()
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => ProbeHost.StartAsync(typeof(TimerProbes), schedule: null));

        Assert.Equal("The setting \"Probe__Schedule\" is missing: the function Tick names it as %Probe__Schedule%.", refused.Message);
    }

    [Fact]
    public async Task POST_admin_functions_runs_a_timer_now_in_the_background()
    {
        await using var host = await ProbeHost.StartAsync(typeof(SlowTimerProbes), now: ProbeHost.Noon);

        using var answer = await host.SendAsync(HttpMethod.Post, "admin/functions/slow");

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(["on time"], await host.Log.WaitForAsync(1));
        host.Log.Gate.Release();
    }

    [Fact]
    public async Task POST_admin_functions_answers_404_for_an_unknown_name()
    {
        await using var host = await ProbeHost.StartAsync(typeof(TimerProbes), now: ProbeHost.Noon);

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Post, "admin/functions/Nobody")).StatusCode);
    }
}
