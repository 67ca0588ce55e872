using System.Reflection;
using EmulationFunctions.Local.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace EmulationFunctions.Local.Http;

/// <summary>Puts the functions with <c>[HttpTrigger]</c> on their routes.</summary>
internal sealed partial class HttpFunctions(RunningFunctions running, ILogger<HttpFunctions> log)
{
    // The real host keeps the first two for itself; the third is ours.
    private static readonly string[] Reserved = ["admin", "runtime", "local"];

    public void Map(IEndpointRouteBuilder routes, FoundFunction<HttpTriggerAttribute> found, string prefix)
    {
        var route = $"{prefix.Trim('/')}/{(found.Trigger.Route ?? found.Name).Trim('/')}".Trim('/');
        if (Reserved.Contains(route.Split('/')[0], StringComparer.OrdinalIgnoreCase))
            throw new StartRefusedException($"The function {found.Name} has the route \"{route}\", which begins with a word that the host keeps for itself.");

        var function = new Function<HttpContext>(found.Name, found.Method, parameter => Binding(parameter, found.Parameter));
        Task Run(HttpContext context) => RunAsync(function, context);

        if (found.Trigger.Methods is { Length: > 0 } methods)
            routes.MapMethods(route, methods.Select(method => method.ToUpperInvariant()), Run);
        else
            routes.Map(route, Run);
    }

    /// <summary>Like the real host, answers 404 where a route is known but not for this method.</summary>
    public static void ForgetOtherMethods(IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // Routing's own answer 405 is no endpoint with a route.
            if (context.GetEndpoint() is not (null or RouteEndpoint))
                context.SetEndpoint(null);
            return next(context);
        });

    private static Func<HttpContext, object?>? Binding(ParameterInfo parameter, ParameterInfo trigger)
    {
        if (parameter == trigger)
            return parameter.ParameterType == typeof(HttpRequest) ? context => context.Request : null;
        if (parameter.ParameterType == typeof(CancellationToken))
            return context => context.RequestAborted;
        return parameter.ParameterType == typeof(string) ? context => context.Request.RouteValues[parameter.Name!] as string : null;
    }

    private async Task RunAsync(Function<HttpContext> function, HttpContext context)
    {
        try
        {
            await AnswerAsync(context, await function.InvokeAsync(context.RequestServices, context));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            LogGoneAway(function.Name);
        }
        catch (Exception fault)
        {
            LogFailed(fault, function.Name);
            if (context.Response.HasStarted)
            {
                context.Abort();
            }
            else
            {
                context.Response.Clear();
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        }
        finally
        {
            running.Tell();
        }
    }

    // Anything that is not a result gives what was written to the response, or an empty 200, as in the real worker.
    private static Task AnswerAsync(HttpContext context, object? result) => result switch
    {
        IResult answer => answer.ExecuteAsync(context),
        IActionResult action => action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor())),
        _ => Task.CompletedTask,
    };

    [LoggerMessage(LogLevel.Error, "The HTTP function {Function} failed.")]
    private partial void LogFailed(Exception fault, string function);

    [LoggerMessage(LogLevel.Debug, "The caller of the HTTP function {Function} went away.")]
    private partial void LogGoneAway(string function);
}
