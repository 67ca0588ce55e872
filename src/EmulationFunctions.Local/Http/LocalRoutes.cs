using EmulationFunctions.Local.Clock;
using EmulationFunctions.Local.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EmulationFunctions.Local.Http;

/// <summary>The routes that only this host has: its clock, and a way to wait until nothing is left to do.</summary>
internal sealed class LocalRoutes(LocalClock clock, DataFolder data, Quiet quiet)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("local/clock", Clock);
        routes.MapPut("local/clock", SetClockAsync);
        routes.MapGet("local/idle", IdleAsync);
    }

    private IResult Clock() => Results.Json(new { now = Instant.Write(clock.GetUtcNow()) });

    private async Task<IResult> SetClockAsync(HttpRequest request)
    {
        if (Instant.Parse(await JsonBody.StringAsync(request, "now")) is not { } now)
            return Results.Problem(
                "The body is {\"now\": \"2026-11-02T08:00:00+07:00\"}: a date and time with its offset from UTC, between 2000 and 2200.",
                statusCode: StatusCodes.Status400BadRequest);

        clock.Set(now);
        new ClockSetting(clock.Offset).Keep(data);
        return Clock();
    }

    private async Task<IResult> IdleAsync(string? seconds, CancellationToken cancellation)
    {
        if (!int.TryParse(seconds ?? "20", out var patience) || patience is < 0 or > 3600)
            return Results.Problem("seconds is a whole number from 0 to 3600.", statusCode: StatusCodes.Status400BadRequest);

        return await quiet.WaitAsync(TimeSpan.FromSeconds(patience), cancellation) is { Count: > 0 } busy
            ? Results.Problem(
                $"Still busy after {patience} s: {string.Join("; ", busy)}.",
                statusCode: StatusCodes.Status503ServiceUnavailable,
                extensions: new Dictionary<string, object?> { ["busy"] = busy })
            : Results.Json(new { idle = true });
    }
}
