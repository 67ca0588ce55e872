using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Local.Functions;

/// <summary>A method with <c>[Function]</c> and the attribute of its trigger.</summary>
internal sealed record FoundFunction<TTrigger>(string Name, MethodInfo Method, ParameterInfo Parameter, TTrigger Trigger)
    where TTrigger : Attribute;

/// <summary>Every function of an assembly, found as the worker finds them: public methods with <c>[Function]</c>.</summary>
internal sealed class FunctionCatalog
{
    private readonly List<(string Name, MethodInfo Method)> functions;

    public FunctionCatalog(Assembly assembly)
        : this(assembly.GetExportedTypes())
    {
    }

    public FunctionCatalog(IEnumerable<Type> types)
    {
        functions =
        [
            .. from type in types
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
               let attribute = method.GetCustomAttribute<FunctionAttribute>()
               where attribute is not null
               select (attribute.Name, method),
        ];

        if (functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            throw new StartRefusedException($"Two functions have the name {twice.Key}.");

        Http = With<HttpTriggerAttribute>();
        Timers = With<TimerTriggerAttribute>();
        Queues = With<QueueTriggerAttribute>();

        var triggered = Http.Select(function => function.Name).Concat(Timers.Select(function => function.Name)).Concat(Queues.Select(function => function.Name));
        if (functions.Select(function => function.Name).Except(triggered, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } without)
            throw new StartRefusedException($"The function {without} has no trigger that this host knows: HTTP, timer or queue.");
    }

    public IReadOnlyList<FoundFunction<HttpTriggerAttribute>> Http { get; }

    public IReadOnlyList<FoundFunction<TimerTriggerAttribute>> Timers { get; }

    public IReadOnlyList<FoundFunction<QueueTriggerAttribute>> Queues { get; }

    private FoundFunction<TTrigger>[] With<TTrigger>()
        where TTrigger : Attribute =>
        [
            .. from function in functions
               from parameter in function.Method.GetParameters()
               let trigger = parameter.GetCustomAttribute<TTrigger>()
               where trigger is not null
               select new FoundFunction<TTrigger>(function.Name, function.Method, parameter, trigger),
        ];
}
