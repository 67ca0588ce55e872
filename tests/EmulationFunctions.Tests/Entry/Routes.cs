using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Tests.Entry;

/// <summary>The HTTP routes of the app, found as the host finds them.</summary>
internal static class Routes
{
    /// <summary>Each method and route, such as "GET u/{token}".</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. from type in typeof(EmulationServices).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.GetCustomAttribute<FunctionAttribute>() is not null
           from trigger in method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
           from verb in trigger.Methods!
           select $"{verb.ToUpperInvariant()} {trigger.Route}",
    ];
}

