using EmulationFunctions.Local.Queues;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local.Http;

/// <summary><c>POST /admin/functions/{name}</c> runs a timer or a queue's function now, in the background, as in the real host.</summary>
internal sealed partial class AdminRoutes(Listeners listeners, ILogger<AdminRoutes> log)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("admin/functions/{name}", RunAsync);

    private async Task<IResult> RunAsync(string name, HttpContext context)
    {
        if (listeners.Timers.FirstOrDefault(timer => Same(timer.Name, name)) is { } timer)
        {
            _ = timer.RunAsync(isPastDue: false, listeners.Stopping);
            return Results.StatusCode(StatusCodes.Status202Accepted);
        }

        if (listeners.Queues.FirstOrDefault(queue => Same(queue.Function.Name, name)) is not { } queue)
            return Results.NotFound();

        if (await JsonBody.StringAsync(context.Request, "input") is not { } input)
            return Results.Problem("The body is a JSON object with a string \"input\": the message's text.", statusCode: StatusCodes.Status400BadRequest);

        _ = HandleAsync(queue.Function, new Delivery(input, Guid.NewGuid().ToString(), DequeueCount: 1, listeners.Stopping));
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private async Task HandleAsync(QueueFunction function, Delivery delivery)
    {
        try
        {
            await function.RunAsync(delivery);
        }
        catch (Exception fault)
        {
            LogFailed(fault, function.Name);
        }
    }

    private static bool Same(string name, string asked) => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(LogLevel.Error, "The function {Function}, run by hand, failed.")]
    private partial void LogFailed(Exception fault, string function);
}
