using System.Reflection;
using System.Text.Json;
using EmulationFunctions.Local.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationFunctions.Local.Queues;

/// <summary>One message, as a queue's function gets it.</summary>
internal sealed record Delivery(string Text, string Id, long DequeueCount, CancellationToken Cancellation);

/// <summary>A function with <c>[QueueTrigger]</c>: its parameters are the message's text or JSON, <c>id</c> and <c>dequeueCount</c>.</summary>
internal sealed class QueueFunction(FoundFunction<QueueTriggerAttribute> found, IServiceProvider services)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private readonly Function<Delivery> function =
        new(found.Name, found.Method, parameter => Binding(parameter, found.Parameter));

    private readonly RunningFunctions running = services.GetRequiredService<RunningFunctions>();

    public string Name => function.Name;

    public async Task RunAsync(Delivery delivery)
    {
        using var run = running.Begin(Name);
        await using var scope = services.CreateAsyncScope();
        await function.InvokeAsync(scope.ServiceProvider, delivery);
    }

    private static Func<Delivery, object?>? Binding(ParameterInfo parameter, ParameterInfo trigger)
    {
        var type = parameter.ParameterType;
        if (parameter == trigger)
            return type == typeof(string) ? delivery => delivery.Text : delivery => JsonSerializer.Deserialize(delivery.Text, type, Json);
        if (type == typeof(CancellationToken))
            return delivery => delivery.Cancellation;

        return parameter.Name switch
        {
            "id" when type == typeof(string) => delivery => delivery.Id,
            "dequeueCount" when type == typeof(long) => delivery => delivery.DequeueCount,
            _ => null,
        };
    }
}
