using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Tests.Entry;

/// <summary>The HTTP routes of the app, found as the host finds them.</summary>
internal static class Routes
{
    /// <summary>The route that takes what no other does.</summary>
    public const string Unknown = @"{*path:regex(^(?!(admin|runtime)\b))}";

    /// <summary>Each function's name with its method and route.</summary>
    public static IReadOnlyList<(string Function, string Route)> Functions { get; } =
    [
        .. from type in typeof(EmulationServices).Assembly.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           from trigger in method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
           from verb in trigger.Methods!
           select (function.Name, $"{verb.ToUpperInvariant()} {trigger.Route}"),
    ];

    /// <summary>Each method and route, such as "GET u/{token}".</summary>
    public static IReadOnlyList<string> All { get; } = [.. Functions.Select(function => function.Route)];
}

